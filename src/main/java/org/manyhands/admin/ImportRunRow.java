package org.manyhands.admin;

import java.time.Instant;

/**
 * An import in the list of imports.
 *
 * @param by who brought it; null when it came by a command
 */
public record ImportRunRow(
        String key,
        String kind,
        String fileName,
        ImportRun.State state,
        int accepted,
        int refused,
        String by,
        Instant begunAt) {}
