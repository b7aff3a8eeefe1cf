package org.manyhands.coauthoring;

/**
 * A text that nobody else changes until the transaction is over.
 *
 * @param text the text
 * @param standing how the actor stands to it since it is locked
 */
record LockedText(CoText text, TextStanding standing) {}
