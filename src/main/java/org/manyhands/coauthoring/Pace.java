package org.manyhands.coauthoring;

import java.util.function.LongSupplier;

/**
 * How much somebody may send: a bucket that fills steadily and that each frame takes from. An editor sends some seven frames
 * a second while somebody types fast.
 */
final class Pace {
    private static final double A_SECOND = 20;
    private static final double MOST = 100;
    private static final double NANOS = 1e9;

    private final LongSupplier nanoTime;
    private double left = MOST;
    private long since;

    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    /** Counts a frame; false when there were too many. */
    synchronized boolean allows() {
        long now = nanoTime.getAsLong();
        left = Math.min(MOST, left + (now - since) / NANOS * A_SECOND);
        since = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
