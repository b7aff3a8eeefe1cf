package org.manyhands.platform.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.manyhands.platform.authorship.Word;

/** How texts are read word by word, in one way for matching. */
public final class Words {
    private static final int SHORT = 3;
    private static final double WEIGHT_OF_SHORT = 0.25;

    private Words() {}

    /** The words in small letters with one blank between them: two texts with the same are the same. */
    public static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The words of a text. */
    static Bag bag(String text) {
        Map<String, Integer> counts = new HashMap<>();
        double weight = 0;
        Matcher matcher = Word.PATTERN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            counts.merge(matcher.group(), 1, Integer::sum);
            weight += weight(matcher.group());
        }
        return new Bag(counts, weight);
    }

    /**
     * How often each word stands in a text.
     *
     * @param weight of all of them together
     */
    record Bag(Map<String, Integer> counts, double weight) {}

    /**
     * How much two texts have in common, from 0 to 1: twice the common words over all words. Words of up to three
     * letters stand in every sentence and weigh a quarter.
     */
    static double similarity(Bag one, Bag other) {
        if (one.counts.size() > other.counts.size()) {
            return similarity(other, one);
        }
        double common = 0;
        for (Map.Entry<String, Integer> word : one.counts.entrySet()) {
            int both = Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
            common += both * weight(word.getKey());
        }
        double all = one.weight + other.weight;
        return all == 0 ? 0 : 2 * common / all;
    }

    private static double weight(String word) {
        return word.length() <= SHORT ? WEIGHT_OF_SHORT : 1;
    }
}
