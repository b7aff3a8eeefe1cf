package org.manyhands.platform.settings;

import java.util.Locale;

/** How well two colours can be told apart, by the rule of WCAG 2: from 1, not at all, to 21, black and white. */
public final class Contrast {
    /** What words need. */
    public static final double OF_WORDS = 4.5;

    private Contrast() {}

    /**
     * The contrast of two colours.
     *
     * @param one as {@code #0b5c5a}
     * @param other likewise
     */
    public static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /**
     * A colour between two.
     *
     * @param share how much of the first one there is in it, from 0 to 1
     */
    static String mix(String one, String other, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            mixed.append(String.format(
                    Locale.ROOT, "%02x", Math.round(part(one, at) * share + part(other, at) * (1 - share))));
        }
        return mixed.toString();
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(part(colour, 1)) + 0.7152 * linear(part(colour, 3)) + 0.0722 * linear(part(colour, 5));
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int part(String colour, int at) {
        return Integer.parseInt(colour.substring(at, at + 2), 16);
    }
}
