package org.manyhands.admin;

import org.manyhands.proposals.Phase;

/**
 * What a space has of an imported history already.
 *
 * @param key the proposal's public key
 * @param slug the readable end of its address
 * @param count how many steps of the history are there
 * @param phase where the proposal stands
 */
public record HistoryStateRow(String key, String slug, int count, Phase phase) {}
