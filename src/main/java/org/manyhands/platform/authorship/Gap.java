package org.manyhands.platform.authorship;

import java.util.Arrays;

/**
 * New words and the words that are gone from their place, laid beside each other so that they have as many bits in common
 * as can be. A run of common words counts only if it tells more than chance would: among many new words, some "and" is
 * always found again.
 */
final class Gap {
    /** How much more a run must tell than it takes to choose its two places: "on the" stands together everywhere. */
    private static final double MARGIN = 4;

    /** The same where words were only added or only removed, and beside a run that was taken. */
    private static final double MARGIN_OF_LIKELY = 1;

    /** Runs of so many words in one place are no chance even if each of them is common. */
    private static final int LONG = 8;

    /** What it is worth that two words follow each other in both texts; decides between equals. */
    private static final double TOGETHER = 0.5;

    private static final int NONE = -1;
    private static final byte SKIP_NEW = 0;
    private static final byte SKIP_GONE = 1;
    private static final byte SAME = 2;

    private final Comparison text;
    private final int from;
    private final int[] gone;

    /** For each new word the place among those that are gone, or -1. */
    private final int[] partners;

    /**
     * Takes up a gap.
     *
     * @param from the first new word
     * @param to behind the last
     * @param gone the places in the revision before
     */
    Gap(Comparison text, int from, int to, int[] gone) {
        this.text = text;
        this.from = from;
        this.gone = gone;
        this.partners = new int[to - from];
        Arrays.fill(partners, NONE);
    }

    /**
     * Pairs the words and takes what is no chance.
     *
     * @param most how many pairs may be compared; beyond it only the same beginning and end are seen
     * @return how many were
     */
    long close(long most) {
        int newBegin = 0;
        int newEnd = partners.length;
        int goneBegin = 0;
        int goneEnd = gone.length;
        if ((long) newEnd * goneEnd > most) {
            while (newBegin < newEnd && goneBegin < goneEnd && isSame(newBegin, goneBegin)) {
                partners[newBegin++] = goneBegin++;
            }
            while (newBegin < newEnd && goneBegin < goneEnd && isSame(newEnd - 1, goneEnd - 1)) {
                partners[--newEnd] = --goneEnd;
            }
        }
        long pairs = (long) (newEnd - newBegin) * (goneEnd - goneBegin);
        if (pairs > 0 && pairs <= most) {
            align(newBegin, newEnd, goneBegin, goneEnd);
        }
        accept(0, partners.length, 0, gone.length, false);
        return pairs <= most ? pairs : 0;
    }

    private boolean isSame(int fresh, int old) {
        return text.isNew(from + fresh) && text.words.word(from + fresh) == text.wordsBefore.word(gone[old]);
    }

    /** The heaviest common row of words, found by going through all pairs from behind; of equals it takes the first. */
    private void align(int newBegin, int newEnd, int goneBegin, int goneEnd) {
        int width = goneEnd - goneBegin;
        byte[][] ways = new byte[newEnd - newBegin + 1][width + 1];
        double[] above = new double[width + 1];
        double[] row = new double[width + 1];
        for (int i = 1; i < ways.length; i++) {
            double bits = text.bits(from + newEnd - i);
            for (int j = 1; j <= width; j++) {
                row[j] = above[j];
                ways[i][j] = SKIP_NEW;
                if (row[j - 1] > row[j]) {
                    row[j] = row[j - 1];
                    ways[i][j] = SKIP_GONE;
                }
                if (isSame(newEnd - i, goneEnd - j)) {
                    double together = above[j - 1] + bits + (ways[i - 1][j - 1] == SAME ? TOGETHER : 0);
                    if (together >= row[j]) {
                        row[j] = together;
                        ways[i][j] = SAME;
                    }
                }
            }
            double[] swap = above;
            above = row;
            row = swap;
        }
        follow(ways, newEnd, goneEnd);
    }

    private void follow(byte[][] ways, int newEnd, int goneEnd) {
        int i = ways.length - 1;
        int j = ways[0].length - 1;
        while (i > 0 && j > 0) {
            byte way = ways[i][j];
            if (way == SAME) {
                partners[newEnd - i] = goneEnd - j;
            }
            i -= way == SKIP_GONE ? 0 : 1;
            j -= way == SKIP_NEW ? 0 : 1;
        }
    }

    /**
     * Takes the run that tells most, if it tells enough, and then looks on both sides of it. Where words were only added
     * or only removed, the common ones explain all of one side and are judged together.
     *
     * @param inner whether it lies beside a run that was taken
     */
    private void accept(int newBegin, int newEnd, int goneBegin, int goneEnd, boolean inner) {
        Run best = best(newBegin, newEnd);
        if (best == null) {
            return;
        }
        boolean explained = best.all == Math.min(newEnd - newBegin, goneEnd - goneBegin);
        double needed = (inner || explained ? MARGIN_OF_LIKELY : MARGIN)
                + Vocabulary.places((double) (newEnd - newBegin) * (goneEnd - goneBegin));
        boolean telling = explained ? inner || best.allBits >= needed : best.bits >= needed;
        if (!telling && best.end - best.begin < LONG) {
            return;
        }
        for (int i = best.begin; i < best.end; i++) {
            text.take(from + i, text.tokenBefore(gone[partners[i]]));
        }
        accept(newBegin, best.begin, goneBegin, partners[best.begin], true);
        accept(best.end, newEnd, partners[best.end - 1] + 1, goneEnd, true);
    }

    /**
     * Words that stand together in both texts.
     *
     * @param bits what they tell
     * @param all how many words are paired in the stretch that was searched
     * @param allBits what all of these tell
     */
    private record Run(int begin, int end, double bits, int all, double allBits) {}

    private Run best(int begin, int end) {
        Run best = null;
        int all = 0;
        double allBits = 0;
        for (int i = begin; i < end; i++) {
            if (partners[i] >= 0) {
                int first = i;
                double bits = text.bits(from + i);
                while (i + 1 < end && partners[i + 1] == partners[i] + 1) {
                    i++;
                    bits += text.bits(from + i);
                }
                all += i + 1 - first;
                allBits += bits;
                if (best == null || bits > best.bits) {
                    best = new Run(first, i + 1, bits, 0, 0);
                }
            }
        }
        return best == null ? null : new Run(best.begin, best.end, best.bits, all, allBits);
    }
}
