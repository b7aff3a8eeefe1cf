package org.manyhands.platform.richtext;

import java.util.List;

/**
 * Finds what of a passage repeats others, character for character. Each place of the others is found by a number made of the
 * characters that begin there, so that a long text is walked through once.
 */
final class Repeats {
    private static final int FACTOR = 31;

    /** Of more places that begin alike only the last are compared, so that nobody makes work by repeating one letter. */
    private static final int MOST_ALIKE = 16;

    private final int shortest;
    private final Passage known;

    /** The last place with such a number, from 1, and for each place the one before it. */
    private final int[] last;

    private final int[] earlier;

    /**
     * Gets ready.
     *
     * @param shortest a row of fewer characters repeats nothing
     * @param known where it may stand; of two that are as long, the later is taken
     */
    Repeats(int shortest, List<Passage> known) {
        this.shortest = shortest;
        this.known = Passage.joined(known);
        int[] numbers = numbers(this.known);
        this.earlier = new int[numbers.length];
        this.last = new int[Integer.highestOneBit(Math.max(1, numbers.length)) * 2];
        for (int place = 0; place < numbers.length; place++) {
            int slot = slot(numbers[place]);
            earlier[place] = last[slot];
            last[slot] = place + 1;
        }
    }

    /** The credits that the repeated characters of a passage have where they stand; 0 for the others. */
    int[] credits(Passage asked) {
        int[] credits = new int[asked.length()];
        int[] numbers = numbers(asked);
        int place = 0;
        while (place < numbers.length) {
            int longest = shortest - 1;
            int found = -1;
            int next = last[slot(numbers[place])];
            for (int i = 0; i < MOST_ALIKE && next > 0; i++) {
                int length = alike(asked, place, next - 1);
                if (length > longest) {
                    longest = length;
                    found = next - 1;
                }
                next = earlier[next - 1];
            }
            for (int i = 0; found >= 0 && i < longest; i++) {
                credits[place + i] = known.credit(found + i);
            }
            place += found < 0 ? 1 : longest;
        }
        return credits;
    }

    private int alike(Passage asked, int place, int there) {
        int length = 0;
        while (place + length < asked.length()
                && there + length < known.length()
                && asked.character(place + length) == known.character(there + length)) {
            length++;
        }
        return length;
    }

    private int slot(int number) {
        return (number ^ (number >>> 16)) & (last.length - 1);
    }

    /** One for each place at which so many characters begin. */
    private int[] numbers(Passage passage) {
        int[] numbers = new int[Math.max(0, passage.length() - shortest + 1)];
        int leaving = 1;
        for (int i = 0; i < shortest; i++) {
            leaving *= FACTOR;
        }
        int number = 0;
        for (int end = 0; end < passage.length(); end++) {
            number = number * FACTOR + passage.character(end);
            int from = end - shortest + 1;
            number -= from > 0 ? leaving * passage.character(from - 1) : 0;
            if (from >= 0) {
                numbers[from] = number;
            }
        }
        return numbers;
    }
}
