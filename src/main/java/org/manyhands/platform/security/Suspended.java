package org.manyhands.platform.security;

import java.time.Instant;

/**
 * What somebody who may only read for a while is told of it.
 *
 * @param reason the words that were given
 * @param until when it ends by itself, or null
 */
public record Suspended(String reason, Instant until) {}
