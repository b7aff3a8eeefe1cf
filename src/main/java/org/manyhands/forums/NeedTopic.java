package org.manyhands.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;

/** A need is heard in a topic; kept, so that a topic of thousands of posts names its needs at once. */
@Entity
@Table(name = "need_topic")
public class NeedTopic extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Need need;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    protected NeedTopic() {}

    NeedTopic(Need need, Topic topic) {
        this.need = need;
        this.topic = topic;
    }

    public Need getNeed() {
        return need;
    }

    public Topic getTopic() {
        return topic;
    }
}
