package org.manyhands.platform.index;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Which changes were read. Numbers are given before transactions end, so that a lower one may be stored after a higher one: each
 * number that was passed over is asked for again, until it is there or no transaction can be that old.
 */
final class Gaps {
    /** Longer than any transaction lasts. */
    static final long PATIENCE_MILLIS = 15 * 60_000;

    /** So many numbers below the first one that is read may still be on their way. */
    static final int UNSURE = 1_000;

    private final NavigableMap<Long, Long> missing = new TreeMap<>();
    private long top;

    private Gaps(long top) {
        this.top = top;
    }

    /** Everything up to this one was read. */
    static Gaps after(long position) {
        return new Gaps(position);
    }

    /** All that is stored now is known, this one as the last; what is not stored yet is not. */
    static Gaps unsureAt(long last, long now) {
        Gaps gaps = new Gaps(Math.max(0, last - UNSURE));
        gaps.pass(last + 1, now);
        gaps.top = last;
        return gaps;
    }

    /** A change was read. */
    void read(long id, long now) {
        if (missing.remove(id) == null && id > top) {
            pass(id, now);
            top = id;
        }
    }

    private void pass(long next, long now) {
        for (long id = top + 1; id < next; id++) {
            missing.put(id, now);
        }
    }

    /** What was passed over and may still come. */
    List<Long> open(long now) {
        missing.values().removeIf(since -> now - since > PATIENCE_MILLIS);
        return List.copyOf(missing.keySet());
    }

    long top() {
        return top;
    }

    /** Up to which change all were read that will ever come. */
    long position() {
        return missing.isEmpty() ? top : missing.firstKey() - 1;
    }
}
