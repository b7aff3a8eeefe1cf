package org.manyhands.platform.richtext;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A character of a text, for tests that look at each.
 *
 * @param credit the number of the credit beside it
 */
public record Letter(char character, int credit) {
    /** All of a text, in their order. */
    public static List<Letter> of(RichText text) {
        return IntStream.range(0, text.size())
                .filter(text::isCharacter)
                .mapToObj(place -> new Letter(text.tokens().character(place), text.credit(place)))
                .toList();
    }
}
