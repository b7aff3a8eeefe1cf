package org.manyhands.tags;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;

/** That a subject has a tag. */
@Entity
@Table(name = "tagging")
public class Tagging extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Tag tag;

    @SuppressWarnings("unused") // queries read it
    private String subjectType;

    @SuppressWarnings("unused") // queries read it
    private long subjectId;

    protected Tagging() {}

    Tagging(Tag tag, SubjectRef subject) {
        this.tag = tag;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
    }

    Tag getTag() {
        return tag;
    }
}
