package org.manyhands.platform.drafts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.subjects.SubjectRef;

/** That somebody sent a form, and what it made. Its key makes it one of one author, page and wording. */
@Entity
@Forget(when = "x.at < :limit", days = 7)
@Table(name = "sent_form")
public class SentForm {
    @Id
    private String formHash;

    private long accountId;
    private String subjectType;
    private long subjectId;
    private Instant at;

    protected SentForm() {}

    SentForm(String formHash, long accountId, SubjectRef made, Instant at) {
        this.formHash = formHash;
        this.accountId = accountId;
        this.subjectType = made.type();
        this.subjectId = made.id();
        this.at = at;
    }

    public long getAccountId() {
        return accountId;
    }

    /** What it made. */
    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    public Instant getAt() {
        return at;
    }
}
