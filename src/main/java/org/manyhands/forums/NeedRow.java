package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;

/**
 * A need in a list.
 *
 * @param id the database id, for links
 * @param key the public key
 * @param slug the readable end of its address
 * @param title its title
 * @param words what is needed
 * @param postCount posts that are evidence for it
 * @param personCount how many people wrote them
 * @param createdAt when it was worded
 * @param language of its words, such as {@code es}, or null
 */
public record NeedRow(
        Long id,
        String key,
        String slug,
        String title,
        String words,
        int postCount,
        int personCount,
        Instant createdAt,
        String language)
        implements Serializable {}
