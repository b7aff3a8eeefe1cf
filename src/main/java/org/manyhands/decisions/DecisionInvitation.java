package org.manyhands.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** Lets somebody answer who joined the space after the round had opened. */
@Entity
@Table(name = "decision_invitation")
public class DecisionInvitation extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private Instant at;

    protected DecisionInvitation() {}

    DecisionInvitation(Decision decision, Persona persona, Instant at) {
        this.decision = decision;
        this.persona = persona;
        this.at = at;
    }

    public Persona getPersona() {
        return persona;
    }

    public Instant getAt() {
        return at;
    }
}
