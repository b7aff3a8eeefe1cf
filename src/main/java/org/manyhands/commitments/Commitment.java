package org.manyhands.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.campaigns.Campaign;
import org.manyhands.demands.Demand;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** A promise, in the words in which it was given. Whether it was kept is judged with evidence, and may be judged anew. */
@Entity
@Table(name = "commitment")
public class Commitment extends Edited {
    /** The type of commitments as subjects. */
    public static final String TYPE = "commitment";

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Reply reply;

    @ManyToOne(fetch = FetchType.LAZY)
    private Demand demand;

    private String words;
    private String source;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant loggedAt;

    /** Still to be kept; kept; kept in part; broken. */
    public enum State {
        OPEN,
        KEPT,
        PARTLY,
        BROKEN
    }

    protected Commitment() {}

    Commitment(Reply reply, Demand demand, Persona persona, String words, Instant loggedAt) {
        this.publicKey = Keys.random();
        this.campaign = reply.getCampaign();
        this.persona = persona;
        this.reply = reply;
        this.demand = demand;
        this.words = words.strip();
        this.state = State.OPEN;
        this.loggedAt = loggedAt;
    }

    /** Where it was given, and by when it should be kept. */
    void expect(String where, LocalDate day) {
        source = where;
        due = day;
    }

    /** Judges it; who reads the evidence anew may judge otherwise, or find that it is still open. */
    CommitmentJudgement judge(State judged, Persona by, String evidence, String evidenceUrl, Instant at) {
        if (judged == state) {
            throw RuleViolation.at("state", "commitments.judge.same");
        }
        state = judged;
        return new CommitmentJudgement(this, by, judged, evidence, evidenceUrl, at);
    }

    /** How other features name this commitment. */
    public SubjectRef subject() {
        return new SubjectRef(TYPE, getId());
    }

    /** Whether its day has passed and nobody has judged it yet. */
    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && due != null && due.isBefore(today);
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Persona getPersona() {
        return persona;
    }

    public Reply getReply() {
        return reply;
    }

    public Demand getDemand() {
        return demand;
    }

    public String getWords() {
        return words;
    }

    public String getSource() {
        return source;
    }

    /** The day by which it should be kept, or null when none was named. */
    public LocalDate getDue() {
        return due;
    }

    public State getState() {
        return state;
    }

    public Instant getLoggedAt() {
        return loggedAt;
    }
}
