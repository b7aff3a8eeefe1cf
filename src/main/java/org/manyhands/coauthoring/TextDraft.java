package org.manyhands.coauthoring;

import org.manyhands.accounts.Standpoint;

/**
 * A whole text as somebody wrote it.
 *
 * @param base the number of the version that was edited; 0 for the first
 * @param source CommonMark with headings and clauses
 * @param note what the writer says of it, or null
 * @param standpoint as what they wrote, or null when not stated
 */
public record TextDraft(int base, String source, String note, Standpoint standpoint) {}
