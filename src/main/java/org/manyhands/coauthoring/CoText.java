package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.subjects.SubjectRef;

/** The text of a subject: the row that writers lock, how many steps were made in it, and the number of its newest version. */
@Entity
@Table(name = "co_text")
public class CoText extends Stored {
    private String publicKey;
    private String subjectType;
    private long subjectId;

    @SuppressWarnings("unused") // for a migration to a later schema
    private int schemaNumber;

    private int stepCount;
    private int headNumber;
    private int versionStep;
    private Instant createdAt;

    protected CoText() {}

    CoText(SubjectRef subject, Instant createdAt) {
        this.publicKey = Keys.random();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.schemaNumber = Schema.current().number();
        this.createdAt = createdAt;
    }

    /** Counts one more version and gives its number. */
    int advance() {
        versionStep = stepCount;
        return ++headNumber;
    }

    /** Whether something was written since the newest version. */
    boolean isChanged() {
        return stepCount > versionStep;
    }

    /** Counts steps that were made. */
    void grow(int steps) {
        stepCount += steps;
    }

    /** What names it where it is written. */
    public String getPublicKey() {
        return publicKey;
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    /** How many steps were made in it since it began. */
    public int getStepCount() {
        return stepCount;
    }

    /** The number of the newest version; 0 while nothing is written. */
    public int getHeadNumber() {
        return headNumber;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
