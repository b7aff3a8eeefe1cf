package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manyhands.platform.richtext.Repetition.Around;

/** Puts together for each credit what of its words was repeated. */
final class Repetitions {
    /** In characters; so much tells where some words stand. */
    private static final int AROUND = 80;

    /** So much of one credit is kept, in characters; nobody reads more of it, and the row of a database is no place for a text. */
    private static final int MOST = 20_000;

    private static final String LINE = "\n";

    private final Map<Integer, Found> byCredit = new TreeMap<>();

    /** What was found of one credit. */
    private static final class Found {
        private final StringBuilder words = new StringBuilder();
        private final List<Integer> credits = new ArrayList<>();
        private int characters;
        private int longest;
        private Around stood;
        private Around put;

        private Repetition told(int credit) {
            return new Repetition(
                    credit,
                    characters,
                    words.toString(),
                    Credits.write(credits.stream().mapToInt(Integer::intValue).toArray()),
                    stood,
                    put);
        }
    }

    /** Looks through something that was put in. */
    void look(Passage put, Repeats repeats) {
        for (Repeats.Row row : repeats.rows(put)) {
            Map<Integer, Integer> counts = new TreeMap<>();
            for (int i = 0; i < row.length(); i++) {
                counts.merge(repeats.known().credit(row.there() + i), 1, Integer::sum);
            }
            counts.remove(0);
            counts.forEach((credit, count) -> add(
                    byCredit.computeIfAbsent(credit, fresh -> new Found()),
                    count,
                    own(row, credit, repeats.known()),
                    put,
                    repeats.known()));
        }
    }

    /** From the first to the last character of a credit: the words of others beside them are told of these. */
    private static Repeats.Row own(Repeats.Row row, int credit, Passage known) {
        int from = 0;
        while (known.credit(row.there() + from) != credit) {
            from++;
        }
        int to = row.length();
        while (known.credit(row.there() + to - 1) != credit) {
            to--;
        }
        return new Repeats.Row(row.from() + from, row.there() + from, to - from);
    }

    private static void add(Found found, int count, Repeats.Row row, Passage put, Passage known) {
        found.characters += count;
        keep(found, row, put, known);
        if (row.length() > found.longest) {
            found.longest = row.length();
            found.stood = around(known, row.there(), row.length());
            found.put = around(put, row.from(), row.length());
        }
    }

    private static void keep(Found found, Repeats.Row row, Passage put, Passage known) {
        if (!found.credits.isEmpty() && found.credits.size() < MOST) {
            found.words.append(LINE);
            found.credits.add(0);
        }
        int length = Math.min(row.length(), MOST - found.credits.size());
        found.words.append(put.words(row.from(), row.from() + length));
        for (int i = 0; i < length; i++) {
            found.credits.add(known.credit(row.there() + i));
        }
    }

    private static Around around(Passage passage, int from, int length) {
        return new Around(
                passage.words(Math.max(0, from - AROUND), from),
                passage.words(from + length, Math.min(passage.length(), from + length + AROUND)));
    }

    /** One for each credit. */
    List<Repetition> told() {
        List<Repetition> told = new ArrayList<>();
        byCredit.forEach((credit, found) -> told.add(found.told(credit)));
        return told;
    }
}
