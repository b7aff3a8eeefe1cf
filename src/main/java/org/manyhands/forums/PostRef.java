package org.manyhands.forums;

import java.io.Serializable;

/**
 * Names a post for other features and for URLs.
 *
 * @param id the database id
 * @param key the public key, by which {@code /posts/{key}} leads to it
 * @param number its number within the topic
 * @param topic the topic
 */
public record PostRef(long id, String key, int number, TopicRef topic) implements Serializable {
    static PostRef of(Post post) {
        return new PostRef(post.getId(), post.getPublicKey(), post.getNumber(), TopicRef.of(post.getTopic()));
    }
}
