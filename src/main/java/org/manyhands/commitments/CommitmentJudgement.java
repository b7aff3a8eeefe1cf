package org.manyhands.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** Somebody judged whether a promise was kept, with the evidence for it. The latest counts; all are kept. */
@Entity
@Table(name = "commitment_judgement")
public class CommitmentJudgement extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @Enumerated(EnumType.STRING)
    private Commitment.State state;

    private String evidence;
    private String evidenceUrl;
    private Instant at;

    protected CommitmentJudgement() {}

    CommitmentJudgement(
            Commitment commitment,
            Persona persona,
            Commitment.State state,
            String evidence,
            String evidenceUrl,
            Instant at) {
        this.commitment = commitment;
        this.persona = persona;
        this.state = state;
        this.evidence = evidence.strip();
        this.evidenceUrl = evidenceUrl;
        this.at = at;
    }

    public Commitment getCommitment() {
        return commitment;
    }

    public Persona getPersona() {
        return persona;
    }

    public Commitment.State getState() {
        return state;
    }

    public String getEvidence() {
        return evidence;
    }

    public String getEvidenceUrl() {
        return evidenceUrl;
    }

    public Instant getAt() {
        return at;
    }
}
