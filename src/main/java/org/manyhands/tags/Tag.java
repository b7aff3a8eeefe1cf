package org.manyhands.tags;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Space;

/**
 * A word of a space for what belongs together. Its address stays when it gets another name, so that links do. Its counter
 * changes with everything that is tagged, so it has no version: who changes it holds its row.
 */
@Entity
@Table(name = "tag")
public class Tag extends Stored {
    /** The word for tags in references. */
    public static final String TYPE = "tag";

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    private String slug;
    private String name;
    private String nameKey;
    private boolean closed;

    @ManyToOne(fetch = FetchType.LAZY)
    private Tag successor;

    private int subjectCount;

    protected Tag() {}

    Tag(Space space, String name) {
        this.space = space;
        rename(name);
        this.slug = nameKey;
    }

    final void rename(String asked) {
        name = asked;
        nameKey = TagNames.key(asked);
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    /** Becomes part of another tag: whoever asks for this one is led there. */
    void mergeInto(Tag other) {
        successor = other;
        subjectCount = 0;
    }

    void count(long subjects) {
        subjectCount = (int) subjects;
    }

    void used() {
        subjectCount++;
    }

    void dropped() {
        subjectCount--;
    }

    public Space getSpace() {
        return space;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    /** What a name comes down to, by which it is found however it is typed. */
    String getNameKey() {
        return nameKey;
    }

    /** Whether nothing more is tagged with it; what is tagged stays so. */
    public boolean isClosed() {
        return closed;
    }

    /** The tag that took its place, or null. */
    public Tag getSuccessor() {
        return successor;
    }

    /** How many subjects have it. */
    public int getSubjectCount() {
        return subjectCount;
    }
}
