package org.manyhands.coauthoring;

/**
 * A text, or one clause of it, as it is written in a plain form.
 *
 * @param base how many steps the text has
 * @param source CommonMark
 * @param label the number of the clause; null for the whole
 */
public record PlainTextRow(int base, String source, String label) {}
