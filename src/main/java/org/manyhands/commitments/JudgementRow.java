package org.manyhands.commitments;

import java.time.Instant;

/**
 * One judgement on a promise.
 */
public record JudgementRow(Commitment.State state, String by, String evidence, String evidenceUrl, Instant at) {}
