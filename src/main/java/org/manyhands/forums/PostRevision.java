package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/** How a post read before it was edited; numbered from 1 for each post. */
@Entity
@Table(name = "post_revision")
public class PostRevision extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Post post;

    private int number;
    private String source;
    private Instant writtenAt;

    protected PostRevision() {}

    PostRevision(Post post, int number, String source, Instant writtenAt) {
        this.post = post;
        this.number = number;
        this.source = source;
        this.writtenAt = writtenAt;
    }

    public Post getPost() {
        return post;
    }

    public int getNumber() {
        return number;
    }

    public String getSource() {
        return source;
    }

    /** When these words were written, not when they were replaced. */
    public Instant getWrittenAt() {
        return writtenAt;
    }
}
