package org.manyhands.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;

/** Something was hidden: by whom, when and why, and when it was restored. */
@Entity
@Table(name = "hiding")
public class Hiding extends Stored {
    private String subjectType;
    private long subjectId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    private long byAccountId;
    private String reason;
    private Instant at;
    private Instant restoredAt;
    private Long restoredByAccountId;

    protected Hiding() {}

    Hiding(SubjectRef subject, Space space, long byAccountId, String reason, Instant at) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.space = space;
        this.byAccountId = byAccountId;
        this.reason = reason.strip();
        this.at = at;
    }

    void restore(Long accountId, Instant when) {
        restoredAt = when;
        restoredByAccountId = accountId;
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    public Space getSpace() {
        return space;
    }

    /** Who hid it; for the record, not for pages. */
    public long getByAccountId() {
        return byAccountId;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getRestoredAt() {
        return restoredAt;
    }

    public Long getRestoredByAccountId() {
        return restoredByAccountId;
    }
}
