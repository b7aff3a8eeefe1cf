package org.manyhands.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** A phase that a proposal reached: since when, until when it is meant to last, by whom, why, and with which version. */
@Entity
@Table(name = "proposal_phase")
public class ProposalPhase extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private Instant since;
    private Instant until;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String reason;
    private Integer textVersion;

    protected ProposalPhase() {}

    ProposalPhase(Proposal proposal, Persona by, Instant until, String reason, Integer textVersion) {
        this.proposal = proposal;
        this.phase = proposal.getPhase();
        this.since = proposal.getPhaseSince();
        this.until = until;
        this.persona = by;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.textVersion = textVersion;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public Phase getPhase() {
        return phase;
    }

    public Instant getSince() {
        return since;
    }

    /** Until when it is meant to last; null when that was not said. */
    public Instant getUntil() {
        return until;
    }

    public Persona getPersona() {
        return persona;
    }

    public String getReason() {
        return reason;
    }

    /** The newest version of the text when the phase began; null when nothing was written. */
    public Integer getTextVersion() {
        return textVersion;
    }
}
