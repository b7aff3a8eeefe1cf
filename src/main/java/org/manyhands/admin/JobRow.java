package org.manyhands.admin;

import java.time.Instant;

/**
 * A job that was given up.
 *
 * @param retriedAt when it was let try again, or null
 */
public record JobRow(long id, String name, String error, Instant failedAt, Instant retriedAt) {}
