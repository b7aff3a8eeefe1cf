package org.manyhands.coauthoring;

import java.time.Instant;
import org.manyhands.platform.authorship.Origins;

/**
 * A version of a history that was written elsewhere.
 *
 * @param author the name that the history gives
 * @param source CommonMark
 * @param note a word on it, such as its file, or null
 * @param at when it was written, or null where the history does not say
 * @param origins of its words in the history up to this version
 */
public record ImportedText(String author, String source, String note, Instant at, Origins origins) {
    /** How many headings and paragraphs a version may have. */
    public static final int MOST_PARTS = TextParts.MOST;

    /** Whether a source has more of them, and so can be no version. */
    public static boolean hasTooManyParts(String source) {
        return TextParts.isTooMany(source);
    }
}
