package org.manyhands.coauthoring;

/**
 * A version of a history that was written elsewhere.
 *
 * @param author the name that the history gives
 * @param source CommonMark
 * @param note a word on it, such as its file, or null
 */
public record ImportedText(String author, String source, String note) {}
