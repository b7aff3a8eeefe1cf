package org.manyhands.admin;

/**
 * What a space has of an imported history already.
 *
 * @param key the proposal's public key
 * @param slug the readable end of its address
 * @param count how many steps of the history are there
 */
public record HistoryStateRow(String key, String slug, int count) {}
