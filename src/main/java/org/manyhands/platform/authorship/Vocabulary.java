package org.manyhands.platform.authorship;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The different words of a history and how much each tells: a word that stands everywhere hardly says where it came from,
 * a rare one nearly does. Measured in bits, as in an optimal code for the words of this history.
 */
final class Vocabulary {
    /** Stands in for the words that a short history has not used yet, or its every word would look common. */
    private static final int UNSEEN = 1_000;

    private static final int SHORT = 3;
    private static final double MOST_OF_SHORT = 5;
    private static final double LOG_2 = Math.log(2);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntRow counts = new IntRow();
    private final IntRow lengths = new IntRow();
    private int all;

    /** The number of a word; capital letters and forms of the apostrophe make no other word. */
    int number(String word) {
        Integer number = numbers.get(word);
        if (number == null) {
            String folded = folded(word);
            number = numbers.computeIfAbsent(folded, this::enter);
            numbers.put(word, number);
        }
        return number;
    }

    private int enter(String folded) {
        counts.add(0);
        lengths.add(folded.codePointCount(0, folded.length()));
        return counts.size() - 1;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    /** Notes that somebody wrote the word. */
    void count(int number) {
        counts.set(number, counts.get(number) + 1);
        all++;
    }

    /** How much it tells that a word is this one. Words of up to three letters stand in every sentence. */
    double bits(int number) {
        double bits = Math.log((all + UNSEEN) / (counts.get(number) + 1.0)) / LOG_2;
        return lengths.get(number) <= SHORT ? Math.min(bits, MOST_OF_SHORT) : bits;
    }

    /** How many bits it takes to tell one of so many places. */
    static double places(double count) {
        return Math.log(Math.max(1, count)) / LOG_2;
    }
}
