package org.manyhands.coauthoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts are read word by word, in one way for counting and matching. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[’'\\-][\\p{L}\\p{N}\\p{M}]+)*");
    private static final int SHORT = 3;
    private static final double WEIGHT_OF_SHORT = 0.25;

    private Words() {}

    static int count(String text) {
        Matcher matcher = WORD.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    /** The words in small letters with one blank between them: two texts with the same are the same. */
    static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** How often each word stands in a text. */
    static Map<String, Integer> bag(String text) {
        Map<String, Integer> bag = new HashMap<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            bag.merge(matcher.group(), 1, Integer::sum);
        }
        return bag;
    }

    /**
     * How much two texts have in common, from 0 to 1: twice the common words over all words. Words of up to three
     * letters stand in every sentence and weigh a quarter.
     */
    static double similarity(Map<String, Integer> one, Map<String, Integer> other) {
        double common = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            int both = Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
            common += both * weight(word.getKey());
        }
        double all = total(one) + total(other);
        return all == 0 ? 0 : 2 * common / all;
    }

    private static double total(Map<String, Integer> bag) {
        double total = 0;
        for (Map.Entry<String, Integer> word : bag.entrySet()) {
            total += word.getValue() * weight(word.getKey());
        }
        return total;
    }

    private static double weight(String word) {
        return word.length() <= SHORT ? WEIGHT_OF_SHORT : 1;
    }
}
