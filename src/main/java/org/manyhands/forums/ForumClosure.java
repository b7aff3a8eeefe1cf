package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.spaces.Persona;

/** A forum was closed: nobody begins topics or replies in it. */
@Entity
@Table(name = "forum_closure")
public class ForumClosure extends Closure {
    @ManyToOne(fetch = FetchType.LAZY)
    private Forum forum;

    protected ForumClosure() {}

    ForumClosure(Forum forum, Persona persona, String reason, Instant at) {
        super(persona, reason, at);
        this.forum = forum;
    }

    public Forum getForum() {
        return forum;
    }
}
