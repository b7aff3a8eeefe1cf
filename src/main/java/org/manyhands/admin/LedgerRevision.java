package org.manyhands.admin;

/**
 * One revision of a history, as the ledger takes it.
 *
 * @param number by which the history itself counts it
 * @param author the name that the history gives
 * @param text with all its words
 */
record LedgerRevision(int number, String author, String text) {}
