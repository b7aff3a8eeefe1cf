package org.manyhands.platform.index;

import java.util.Arrays;
import java.util.Optional;

/** How far a search goes for what was typed; it goes further only where the reader would find little or nothing. */
enum Reach {
    /** All words, in any of their forms. */
    EXACT("x"),
    /** Similar words as well, and of many words not all. */
    SIMILAR("s"),
    /** Of two words one is enough. */
    LOOSE("l");

    private final String letter;

    Reach(String letter) {
        this.letter = letter;
    }

    boolean isSimilar() {
        return this != EXACT;
    }

    /** How many of so many words are needed. */
    int needed(int words) {
        if (this == EXACT) {
            return words;
        }
        return this == LOOSE
                ? Math.min(words, Math.max(1, words / 2))
                : Math.min(words, Math.max(2, (words * 2 + 1) / 3));
    }

    /** The word for it in an address. */
    String letter() {
        return letter;
    }

    static Optional<Reach> of(String letter) {
        return Arrays.stream(values())
                .filter(each -> each.letter.equals(letter))
                .findFirst();
    }
}
