package org.manyhands.platform.authorship;

import java.util.regex.Pattern;

/**
 * What counts as a word when shares are told: a run of letters, digits and their marks, with apostrophes and hyphens
 * inside, in whatever language. Where a script has no blanks between words, every character is one; otherwise whoever
 * mends one sign would be credited with the sentence.
 *
 * @param start where it begins in its text, in UTF-16 units
 * @param end where it has ended
 * @param revision the number of the revision that wrote it first
 */
public record Word(int start, int end, int revision) {
    /** Thai, Lao, Burmese, Khmer, Japanese and Chinese. */
    private static final String WITHOUT_BLANKS =
            "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFF}";

    private static final String LETTERS = "[\\p{L}\\p{N}\\p{M}&&[^" + WITHOUT_BLANKS + "]]++";

    /** Finds the words of a text, one after another. */
    public static final Pattern PATTERN = Pattern.compile(
            "[\\p{L}\\p{N}&&[" + WITHOUT_BLANKS + "]]\\p{M}*+|" + LETTERS + "(?:[’'\\-]" + LETTERS + ")*+");
}
