package org.manyhands.proposals;

import java.time.Instant;
import java.util.List;

/**
 * The history of a text that was written elsewhere, in its order.
 *
 * @param spaceSlug the space that it comes to
 * @param ownerKey the key of the persona that looks after it there
 * @param key names the history, so that bringing it in again adds only what is new
 * @param title what the proposal is called
 * @param summary what it wants, in a sentence or two
 * @param entries versions and reviews in their order; the order stands in for the time
 */
public record ImportedHistory(
        String spaceSlug, String ownerKey, String key, String title, String summary, List<Entry> entries) {
    public ImportedHistory {
        entries = List.copyOf(entries);
    }

    /**
     * One piece of a history.
     *
     * @param kind a version of the text, or somebody's words on it
     * @param author the name that the history gives
     * @param text CommonMark
     * @param note a word on it, such as its file, or null
     * @param at when it was written, or null where the history does not say
     */
    public record Entry(Kind kind, String author, String text, String note, Instant at) {}

    /** A version of the text, or somebody's words on it. */
    public enum Kind {
        REVISION,
        REVIEW
    }
}
