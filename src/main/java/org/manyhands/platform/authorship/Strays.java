package org.manyhands.platform.authorship;

/**
 * Finds the few words that moved within a revision, too few for a passage: of all that are new and all that are gone, those
 * that can only be each other. In a small change one rare word is enough, in a large one it is not.
 */
final class Strays {
    /** How much more they must tell than it takes to choose their two places. */
    private static final double MARGIN = 6;

    private final Comparison text;
    private final IntRow fresh = new IntRow();
    private final IntRow gone = new IntRow();

    Strays(Comparison text) {
        this.text = text;
        for (int i = 0; i < text.words.size(); i++) {
            if (text.isNew(i)) {
                fresh.add(i);
            }
        }
        for (int i = 0; i < text.wordsBefore.size(); i++) {
            if (text.isGone(text.tokenBefore(i))) {
                gone.add(i);
            }
        }
    }

    /** Gives them to those who wrote them. */
    void bringBack() {
        int[] partners = SameUnits.pair(keys(text.wordsBefore, gone), keys(text.words, fresh));
        double needed = MARGIN + Vocabulary.places(fresh.size()) + Vocabulary.places(gone.size());
        for (int from = 0; from < partners.length; from++) {
            int to = from;
            double bits = 0;
            while (to < partners.length && partners[to] >= 0 && partners[to] - partners[from] == to - from) {
                bits += text.bits(fresh.get(to));
                to++;
            }
            if (bits >= needed) {
                for (int i = from; i < to; i++) {
                    text.take(fresh.get(i), text.tokenBefore(gone.get(partners[i])));
                }
            }
            from = Math.max(from, to - 1);
        }
    }

    private static long[] keys(RevisionWords words, IntRow places) {
        long[] keys = new long[places.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = words.word(places.get(i));
        }
        return keys;
    }
}
