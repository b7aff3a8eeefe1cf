package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** That a post answered the question of its topic; who asked says so, or who looks after the space. */
@Entity
@Table(name = "accepted_answer")
public class AcceptedAnswer extends Stored {
    @OneToOne(fetch = FetchType.LAZY)
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private Instant at;

    protected AcceptedAnswer() {}

    AcceptedAnswer(Post post, Persona persona, Instant at) {
        this.post = post;
        this.persona = persona;
        this.at = at;
    }

    public Post getPost() {
        return post;
    }

    /** Who accepted it, or null. */
    public Persona getPersona() {
        return persona;
    }

    public Instant getAt() {
        return at;
    }
}
