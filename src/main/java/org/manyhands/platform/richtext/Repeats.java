package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what of a passage repeats others, character for character. Each place of the others is found by a number made of the
 * characters that begin there, so that a long text is walked through once.
 */
final class Repeats {
    private static final int FACTOR = 31;

    /** Of more places that begin alike only the last are compared, so that nobody makes work by repeating one letter. */
    private static final int MOST_ALIKE = 16;

    /** In characters. */
    private static final int BETWEEN = 20;

    private final int shortest;
    private final Passage known;

    /** The last place with such a number, from 1, and for each place the one before it. */
    private final int[] last;

    private final int[] earlier;

    /** Behind each passage that is known; no row goes on from one to the next. */
    private final int[] ends;

    /**
     * Gets ready.
     *
     * @param shortest a row of fewer characters repeats nothing
     * @param known where it may stand; of two that are as long, the later is taken
     */
    Repeats(int shortest, List<Passage> known) {
        this.shortest = shortest;
        this.known = Passage.joined(known);
        this.ends = known.stream().mapToInt(Passage::length).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        int[] numbers = numbers(this.known);
        this.earlier = new int[numbers.length];
        this.last = new int[Integer.highestOneBit(Math.max(1, numbers.length)) * 2];
        for (int place = 0; place < numbers.length; place++) {
            int slot = slot(numbers[place]);
            earlier[place] = last[slot];
            last[slot] = place + 1;
        }
    }

    /**
     * A row of characters that is repeated.
     *
     * @param from where it begins in the passage
     * @param there where it begins in what is known
     */
    record Row(int from, int there, int length) {}

    /** All that is known, one after the other. */
    Passage known() {
        return known;
    }

    /** The credits that the repeated characters of a passage have where they stand; 0 for the others. */
    int[] credits(Passage asked) {
        return credits(asked, rows(asked));
    }

    /**
     * What of a passage is repeated, each from where it begins. Rows that follow each other where they are from, with little between, are
     * one: somebody was faster than whoever moved them. Where that comes to little, they are not: of "never" and "that" a row
     * would be made that leaves out what was between.
     */
    List<Integer> beginnings(Passage asked) {
        List<Integer> beginnings = new ArrayList<>();
        List<Row> together = new ArrayList<>();
        for (Row row : rows(asked)) {
            if (!together.isEmpty() && !goesOn(together.get(together.size() - 1), row)) {
                begin(together, beginnings);
                together.clear();
            }
            together.add(row);
        }
        begin(together, beginnings);
        return beginnings;
    }

    private static void begin(List<Row> together, List<Integer> beginnings) {
        boolean one = together.stream().mapToInt(Row::length).sum() >= Traces.SURE;
        together.stream().limit(one ? 1 : together.size()).forEach(row -> beginnings.add(row.from()));
    }

    private boolean goesOn(Row row, Row next) {
        int between = next.there() - row.there() - row.length();
        return between >= 0 && between <= BETWEEN && end(row.there()) == end(next.there());
    }

    private int end(int there) {
        int found = Arrays.binarySearch(ends, there + 1);
        return ends[found < 0 ? -found - 1 : found];
    }

    private int[] credits(Passage asked, List<Row> rows) {
        int[] credits = new int[asked.length()];
        for (Row row : rows) {
            for (int i = 0; i < row.length(); i++) {
                credits[row.from() + i] = known.credit(row.there() + i);
            }
        }
        return credits;
    }

    /** What of a passage is repeated, from its beginning to its end. */
    List<Row> rows(Passage asked) {
        List<Row> rows = new ArrayList<>();
        int[] numbers = numbers(asked);
        int place = 0;
        while (place < numbers.length) {
            Row longest = longest(asked, place, numbers[place]);
            if (longest.length() > 0) {
                rows.add(longest);
            }
            place += Math.max(1, longest.length());
        }
        return rows;
    }

    private Row longest(Passage asked, int place, int number) {
        Row longest = new Row(place, 0, 0);
        int next = last[slot(number)];
        for (int i = 0; i < MOST_ALIKE && next > 0; i++) {
            int length = alike(asked, place, next - 1);
            if (length >= shortest && length > longest.length()) {
                longest = new Row(place, next - 1, length);
            }
            next = earlier[next - 1];
        }
        return longest;
    }

    private int alike(Passage asked, int place, int there) {
        int end = end(there);
        int length = 0;
        while (place + length < asked.length()
                && there + length < end
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
