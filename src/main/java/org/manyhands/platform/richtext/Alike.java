package org.manyhands.platform.richtext;

import java.util.BitSet;

/** Tells at little cost that some words repeat nothing of others. */
final class Alike {
    private static final int FACTOR = 31;
    private static final int NUMBERS = 1 << 16;

    private final int shortest;
    private final BitSet numbers = new BitSet(NUMBERS);

    /**
     * Gets ready.
     *
     * @param shortest a row of fewer characters repeats nothing
     */
    Alike(Passage words, int shortest) {
        this.shortest = shortest;
        for (int from = 0; from + shortest <= words.length(); from++) {
            numbers.set(number(words, from));
        }
    }

    /** Whether the others may have a row of characters that the words have. */
    boolean mayBe(Passage others) {
        int from = 0;
        while (from + shortest <= others.length() && !numbers.get(number(others, from))) {
            from++;
        }
        return from + shortest <= others.length();
    }

    private int number(Passage words, int from) {
        int number = 0;
        for (int place = from; place < from + shortest; place++) {
            number = number * FACTOR + words.character(place);
        }
        return (number ^ (number >>> 16)) & (NUMBERS - 1);
    }
}
