package org.manyhands.coauthoring;

import java.util.List;
import org.manyhands.platform.markup.WordChange;

/**
 * What became of a heading or clause between two versions.
 *
 * @param kind what happened to it
 * @param block heading or clause
 * @param clauseKey the clause's key, or null for a heading
 * @param labelBefore its number in the earlier version, or null
 * @param labelAfter its number in the later version, or null
 * @param words the comparison of its words, in reading order
 * @param whole whether these were too many to be compared, so that all of them are shown as exchanged
 */
public record BlockChange(
        Kind kind,
        BlockKind block,
        String clauseKey,
        String labelBefore,
        String labelAfter,
        List<WordChange> words,
        boolean whole) {
    /** A block that was moved may have other words as well. */
    public enum Kind {
        SAME,
        CHANGED,
        MOVED,
        ADDED,
        REMOVED
    }

    public boolean isHeading() {
        return block == BlockKind.HEADING;
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    /** The number by which people find it: the later one, or the earlier one when it is gone. */
    public String label() {
        return labelAfter == null ? labelBefore : labelAfter;
    }

    /** Whether the earlier version had it. */
    public boolean isBefore() {
        return kind != Kind.ADDED;
    }

    /** Whether the later version has it. */
    public boolean isAfter() {
        return kind != Kind.REMOVED;
    }

    /** Its words in the earlier version: with what was removed, without what was added. */
    public List<WordChange> wordsBefore() {
        return words.stream().filter(word -> !word.isAdded()).toList();
    }

    /** Its words in the later version: with what was added, without what was removed. */
    public List<WordChange> wordsAfter() {
        return words.stream().filter(word -> !word.isRemoved()).toList();
    }

    /** The text key that says what happened. */
    public String kindKey() {
        return "coauthoring.change." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
