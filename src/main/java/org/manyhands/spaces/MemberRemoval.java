package org.manyhands.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/** That a facilitator ended somebody's membership: who, whose, when and why. */
@Entity
@Table(name = "member_removal")
public class MemberRemoval extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Membership membership;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String reason;
    private Instant at;

    protected MemberRemoval() {}

    MemberRemoval(Membership membership, Persona by, String reason, Instant at) {
        this.membership = membership;
        this.persona = by;
        this.reason = reason;
        this.at = at;
    }

    public Membership getMembership() {
        return membership;
    }

    /** The facilitator. */
    public Persona getPersona() {
        return persona;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
