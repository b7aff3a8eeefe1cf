package org.manyhands.proposals;

import java.time.Instant;

/**
 * A phase that a proposal reached.
 *
 * @param phase which
 * @param since since when
 * @param until until when it is meant to last, or null
 * @param by who moved it there, or null
 * @param reason why, or null
 * @param textVersion the newest version then, or null
 */
public record PhaseRow(Phase phase, Instant since, Instant until, String by, String reason, Integer textVersion) {}
