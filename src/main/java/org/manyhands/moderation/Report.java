package org.manyhands.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Account;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;

/** Somebody asks that something be looked at. Open, until somebody who keeps order settles it. */
@Entity
@Table(name = "report")
public class Report extends Edited {
    private String publicKey;
    private String subjectType;
    private long subjectId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @SuppressWarnings("unused") // queries read it
    private String openKey;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String note;
    private Instant at;
    private Instant settledAt;

    @SuppressWarnings("unused") // queries read it
    private Long settledByAccountId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** Why something is reported; the order is that of the list. */
    public enum Reason {
        RISK,
        UNKIND,
        PRIVATE,
        ADVICE,
        ADVERT,
        ELSE
    }

    /** What became of a report. */
    public enum Outcome {
        HIDDEN,
        LEFT
    }

    protected Report() {}

    Report(SubjectRef subject, Space space, Account account, Reason reason, String note, Instant at) {
        this.publicKey = Keys.random();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.space = space;
        this.account = account;
        this.openKey = openKey(subject, account.getId());
        this.reason = reason;
        this.note = note;
        this.at = at;
    }

    /** Makes one open report of a person on a subject the only one; the database holds to it. */
    static String openKey(SubjectRef subject, long accountId) {
        return subject.type() + ":" + subject.id() + ":" + accountId;
    }

    void settle(Outcome what, Long byAccountId, Instant when) {
        outcome = what;
        settledByAccountId = byAccountId;
        settledAt = when;
        openKey = null;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    public Space getSpace() {
        return space;
    }

    /** Who reported; never shown to anybody. */
    public Account getAccount() {
        return account;
    }

    public Reason getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public Outcome getOutcome() {
        return outcome;
    }
}
