package org.manyhands.admin;

import java.time.Instant;

/**
 * A forum in the administrators' list.
 *
 * @param lastPostAt when somebody last wrote in it, or null
 */
public record ForumTableRow(
        String slug,
        String name,
        String space,
        int topics,
        int posts,
        Instant lastPostAt,
        boolean closed,
        Instant createdAt) {}
