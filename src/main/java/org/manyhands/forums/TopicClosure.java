package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** A topic was closed: by whom, when and why, and when it was opened again. */
@Entity
@Table(name = "topic_closure")
public class TopicClosure extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String reason;
    private Instant at;
    private Instant reopenedAt;

    protected TopicClosure() {}

    TopicClosure(Topic topic, Persona persona, String reason, Instant at) {
        this.topic = topic;
        this.persona = persona;
        this.reason = reason.strip();
        this.at = at;
    }

    void reopen(Instant when) {
        reopenedAt = when;
    }

    public Topic getTopic() {
        return topic;
    }

    /** Who closed it, or null when a moderator without a persona here or the portal did. */
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
