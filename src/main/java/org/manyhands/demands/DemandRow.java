package org.manyhands.demands;

import java.time.Instant;

/**
 * A demand as its campaign lists it.
 */
public record DemandRow(
        long id, String publicKey, int version, int position, String title, String words, Instant addedAt) {}
