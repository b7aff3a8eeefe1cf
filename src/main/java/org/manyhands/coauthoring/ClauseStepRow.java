package org.manyhands.coauthoring;

import java.time.Instant;
import java.util.List;
import org.manyhands.platform.markup.WordChange;

/**
 * A version in which a clause appeared, changed, left or came back.
 *
 * @param version the version's number
 * @param name who made the version
 * @param standpoint as what, while it is shown; else null
 * @param at when
 * @param label the clause's number there, or null when it left
 * @param words its words compared with those before
 * @param whole whether these were too many to be compared, so that all of them are shown as exchanged
 */
public record ClauseStepRow(
        int version, String name, String standpoint, Instant at, String label, List<WordChange> words, boolean whole) {
    public boolean isGone() {
        return label == null;
    }
}
