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

    protected TopicClosure() {}

    TopicClosure(Topic topic, Persona persona, String reason, Instant at) {
        super(persona, reason, at);
        this.topic = topic;
    }

    public Topic getTopic() {
        return topic;
    }
}
