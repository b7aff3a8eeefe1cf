package org.manyhands.platform.richtext;

import java.util.List;
import java.util.Map;

/**
 * What texts and steps weigh beside their tokens: addresses and other attributes, which can be far longer than the words that they
 * stand on, and marks, each of which is work for every word under it.
 */
public final class Weight {
    private Weight() {}

    /** How many tokens a text has, and how many characters their attributes: about as many as it takes to store or send it. */
    public static long of(RichText text) {
        return text.size() + attributes(text.tokens());
    }

    /** How many characters of attributes steps put in. */
    public static long ofAttributes(List<Step> steps) {
        return steps.stream().mapToLong(Weight::attributes).sum();
    }

    /** How many tokens get or lose a mark by steps, each as often as it does. */
    public static long ofMarks(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.touches().stream())
                .mapToLong(touch -> touch.to() - (long) touch.from())
                .sum();
    }

    private static long attributes(Step step) {
        long given = step.touches().stream()
                .mapToLong(touch -> length(touch.value()))
                .sum();
        return given + attributes(step.put());
    }

    private static long attributes(Tokens tokens) {
        long sum = 0;
        int place = 0;
        while (place < tokens.size()) {
            int next = place + 1;
            if (tokens.isCharacter(place)) {
                next = tokens.runEnd(place);
                sum += attributes(tokens.marks(place));
            } else if (!tokens.isEnd(place)) {
                Node node = tokens.node(place);
                sum += length(node.attributes()) + attributes(node.marks());
            }
            place = next;
        }
        return sum;
    }

    private static long attributes(List<Mark> marks) {
        long sum = 0;
        for (Mark mark : marks) {
            sum += length(mark.attributes());
        }
        return sum;
    }

    /** Of an attribute, or of all of a mark. */
    private static long length(Object value) {
        if (value instanceof Map<?, ?> all) {
            return all.values().stream().mapToLong(Weight::length).sum();
        }
        return value == null ? 0 : value.toString().length();
    }
}
