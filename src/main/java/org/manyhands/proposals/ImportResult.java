package org.manyhands.proposals;

/**
 * What bringing a history in has done.
 *
 * @param proposal the proposal that holds it
 * @param versions how many versions were added
 * @param posts how many posts were added to its discussion
 */
public record ImportResult(ProposalRef proposal, int versions, int posts) {}
