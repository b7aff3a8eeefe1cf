package org.manyhands.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;

/** A round in which people decide about a subject. Its rules were fixed when it opened and have no verbs. */
@Entity
@Table(name = "decision")
public class Decision extends Edited {
    private String publicKey;
    private String subjectType;
    private long subjectId;
    private Integer textVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @Enumerated(EnumType.STRING)
    private Method method;

    private String question;
    private int needed;
    private Instant openedAt;
    private Instant closesAt;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String statement;

    @MadeFrom("statement")
    private SafeHtml statementHtml;

    protected Decision() {}

    Decision(DecisionOpening opening, Space space, Persona persona, Instant openedAt) {
        this.publicKey = Keys.random();
        this.subjectType = opening.subject().type();
        this.subjectId = opening.subject().id();
        this.textVersion = opening.textVersion();
        this.space = space;
        this.persona = persona;
        this.method = Method.CONSENT;
        this.question = opening.question().strip();
        this.needed = opening.needed();
        this.openedAt = openedAt;
        this.closesAt = opening.closesAt().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether people may answer. */
    boolean takesAnswers(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }

    void requireTakesAnswers(Instant now) {
        if (!takesAnswers(now)) {
            throw new RuleViolation("decisions.over");
        }
    }

    /** Writes down what the round came to, once its time is over or everybody has answered. */
    void close(Outcome result, String words, SafeHtml html, boolean everybodyAnswered, Instant now) {
        if (closedAt != null) {
            throw new RuleViolation("decisions.closed-already");
        }
        if (now.isBefore(closesAt) && !everybodyAnswered) {
            throw new RuleViolation("decisions.too-early");
        }
        outcome = result;
        statement = words;
        statementHtml = html;
        closedAt = now;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    /** The version of the text that is decided, or null. */
    public Integer getTextVersion() {
        return textVersion;
    }

    public Space getSpace() {
        return space;
    }

    /** Who opened it. */
    public Persona getPersona() {
        return persona;
    }

    public Method getMethod() {
        return method;
    }

    public String getQuestion() {
        return question;
    }

    /** How many people have to answer. */
    public int getNeeded() {
        return needed;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** What it came to; null while it is not closed. */
    public Outcome getOutcome() {
        return outcome;
    }

    public String getStatement() {
        return statement;
    }

    public SafeHtml getStatementHtml() {
        return statementHtml;
    }
}
