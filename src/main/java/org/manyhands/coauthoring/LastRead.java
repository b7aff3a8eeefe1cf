package org.manyhands.coauthoring;

import java.time.Instant;

/**
 * The version that somebody read before.
 *
 * @param number of the version
 * @param at when they first read it
 */
public record LastRead(int number, Instant at) {}
