package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;

/**
 * The discussion of a subject, as its page shows it.
 *
 * @param id the topic's database id
 * @param key its public key
 * @param slug the readable end of its address
 * @param postCount posts that are not deleted
 * @param personCount how many people wrote them
 * @param lastPostAt when the latest was written
 * @param closed whether nobody can reply
 */
public record DiscussionRow(
        Long id, String key, String slug, int postCount, int personCount, Instant lastPostAt, boolean closed)
        implements Serializable {}
