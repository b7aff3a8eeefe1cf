package org.manyhands.forums;

import java.io.Serializable;

/**
 * Names a topic for other features and for URLs.
 *
 * @param id the database id
 * @param key the public key
 * @param slug the readable end of its address
 */
public record TopicRef(long id, String key, String slug) implements Serializable {
    static TopicRef of(Topic topic) {
        return new TopicRef(topic.getId(), topic.getPublicKey(), topic.getSlug());
    }
}
