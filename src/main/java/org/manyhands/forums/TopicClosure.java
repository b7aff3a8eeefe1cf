package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.spaces.Persona;

/** A topic was closed: nobody replies in it. */
@Entity
@Table(name = "topic_closure")
public class TopicClosure extends Closure {
    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    private String settledKey;

    protected TopicClosure() {}

    TopicClosure(Topic topic, Persona persona, String reason, Instant at) {
        super(persona, reason, at);
        this.topic = topic;
    }

    /**
     * It closed with what was discussed in it.
     *
     * @param settledKey the key of the text that says so
     */
    static TopicClosure settled(Topic topic, Persona persona, String settledKey, Instant at) {
        TopicClosure closure = new TopicClosure(topic, persona, null, at);
        closure.settledKey = settledKey;
        return closure;
    }

    public Topic getTopic() {
        return topic;
    }

    /** The key of the text that says why it closed; null when somebody closed it with a reason of their own. */
    public String getSettledKey() {
        return settledKey;
    }
}
