package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;

/** The text of a subject: the row that writers lock, and the number of its newest version. */
@Entity
@Table(name = "co_text")
public class CoText extends Stored {
    private String subjectType;
    private long subjectId;
    private int headNumber;
    private Instant createdAt;

    protected CoText() {}

    CoText(SubjectRef subject, Instant createdAt) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.createdAt = createdAt;
    }

    /** Counts one more version and gives its number. */
    int advance() {
        return ++headNumber;
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    /** The number of the newest version; 0 while nothing is written. */
    public int getHeadNumber() {
        return headNumber;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
