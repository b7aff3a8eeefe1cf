package org.manyhands.platform.authorship;

/**
 * Finds the words that stayed where they were while those around them changed: between two neighbours that are known, what
 * is new is compared with what is gone from there.
 */
final class InPlace {
    /** Pairs of words that are compared for one gap, and for all of a revision. */
    private static final long MOST_OF_GAP = 500_000;

    private static final long MOST = 2_000_000;

    /** How far apart the neighbours of a gap may have stood before. */
    private static final int WIDEST = 20_000;

    private final Comparison text;
    private long left = MOST;

    InPlace(Comparison text) {
        this.text = text;
    }

    /** Looks into every gap. */
    void fill() {
        int size = text.words.size();
        for (int from = 0; from < size; from++) {
            if (text.isNew(from)) {
                int to = from;
                while (to < size && text.isNew(to)) {
                    to++;
                }
                fill(from, to);
                from = to;
            }
        }
    }

    private void fill(int from, int to) {
        int size = text.wordsBefore.size();
        int first = from == 0 ? 0 : text.placeBefore(from - 1) + 1;
        int end = to == text.words.size() ? size : text.placeBefore(to);
        boolean knowsFirst = from == 0 || first > 0;
        if (knowsFirst && first <= end && end - first <= WIDEST) {
            compare(from, to, gone(first, end));
            return;
        }
        if (knowsFirst) {
            compare(from, to, goneAfter(first));
        }
        if (end >= 0) {
            while (from < to && !text.isNew(from)) {
                from++;
            }
            while (from < to && !text.isNew(to - 1)) {
                to--;
            }
            compare(from, to, goneBefore(end));
        }
    }

    private void compare(int from, int to, int[] gone) {
        if (from < to && gone.length > 0) {
            left -= new Gap(text, from, to, gone).close(Math.min(left, MOST_OF_GAP));
        }
    }

    /** The places between two in the revision before whose words are gone. */
    private int[] gone(int first, int end) {
        IntRow places = new IntRow();
        for (int i = first; i < end; i++) {
            if (text.isGone(text.tokenBefore(i))) {
                places.add(i);
            }
        }
        return places.toArray();
    }

    private int[] goneAfter(int first) {
        int end = first;
        while (end < text.wordsBefore.size() && text.isGone(text.tokenBefore(end))) {
            end++;
        }
        return gone(first, end);
    }

    private int[] goneBefore(int end) {
        int first = end;
        while (first > 0 && text.isGone(text.tokenBefore(first - 1))) {
            first--;
        }
        return gone(first, end);
    }
}
