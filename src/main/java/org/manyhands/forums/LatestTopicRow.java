package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;

/**
 * The topic of a forum in which somebody wrote last.
 *
 * @param forumId the forum
 * @param key the topic's public key
 * @param slug the readable end of its address
 * @param title its title
 * @param at when
 * @param language of its words, such as {@code es}, or null
 */
public record LatestTopicRow(Long forumId, String key, String slug, String title, Instant at, String language)
        implements Serializable {}
