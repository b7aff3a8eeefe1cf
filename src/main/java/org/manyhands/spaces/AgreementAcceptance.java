package org.manyhands.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/** A member accepted a version of the agreement. */
@Entity
@Table(name = "agreement_acceptance")
public class AgreementAcceptance extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private Membership membership;

    @ManyToOne(fetch = FetchType.LAZY)
    private SpaceAgreement agreement;

    private Instant at;

    protected AgreementAcceptance() {}

    AgreementAcceptance(Membership membership, SpaceAgreement agreement, Instant at) {
        this.membership = membership;
        this.agreement = agreement;
        this.at = at;
    }

    public SpaceAgreement getAgreement() {
        return agreement;
    }

    public Instant getAt() {
        return at;
    }
}
