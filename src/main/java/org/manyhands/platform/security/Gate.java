package org.manyhands.platform.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets in as many requests as can be worked on together, and a few that wait shortly. All others are told to come again
 * at once: a portal that takes in everybody answers nobody.
 */
final class Gate {
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration patience;

    /**
     * A gate.
     *
     * @param places how many are worked on at the same time
     * @param mostWaiting how many more may wait for a place
     * @param patience for how long they do
     */
    Gate(int places, int mostWaiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /** Whether there is a place; who was let in must {@link #leave}. */
    boolean enter() {
        return places.tryAcquire() || waited();
    }

    void leave() {
        places.release();
    }

    int waiting() {
        return waiting.get();
    }

    private boolean waited() {
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
