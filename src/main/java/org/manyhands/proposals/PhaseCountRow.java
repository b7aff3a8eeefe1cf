package org.manyhands.proposals;

/**
 * How many proposals stand in a phase, of those that the viewer sees.
 *
 * @param phase which
 * @param count how many
 */
public record PhaseCountRow(Phase phase, long count) {}
