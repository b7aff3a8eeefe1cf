package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** A forum was closed: by whom, when and why, and when it was opened again. */
@Entity
@Table(name = "forum_closure")
public class ForumClosure extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Forum forum;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String reason;
    private Instant at;
    private Instant reopenedAt;

    protected ForumClosure() {}

    ForumClosure(Forum forum, Persona persona, String reason, Instant at) {
        this.forum = forum;
        this.persona = persona;
        this.reason = reason.strip();
        this.at = at;
    }

    void reopen(Instant when) {
        reopenedAt = when;
    }

    public Forum getForum() {
        return forum;
    }

    /** Who closed it. */
    public Persona getPersona() {
        return persona;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getReopenedAt() {
        return reopenedAt;
    }
}
