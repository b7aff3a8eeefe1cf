package org.manyhands.actions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How many signatures of a petition are confirmed. A row of its own: whoever signs holds it, so that two at once count
 * once for each address, and nobody who edits the petition meets them.
 */
@Entity
@Table(name = "signature_tally")
public class SignatureTally {
    @Id
    private Long actionId;

    private int confirmed;

    protected SignatureTally() {}

    SignatureTally(long actionId) {
        this.actionId = actionId;
    }

    void add(int signatures) {
        confirmed += signatures;
    }

    public Long getActionId() {
        return actionId;
    }

    public int getConfirmed() {
        return confirmed;
    }
}
