package org.manyhands.platform.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * Does one piece of work after the other, in the order in which they came, on threads of a pool: what belongs together needs
 * no locks, and keeps no more than one thread from other work.
 */
public final class Serial implements Executor {
    private static final Logger LOG = System.getLogger(Serial.class.getName());

    private final Executor threads;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public Serial(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable work) {
        synchronized (this) {
            waiting.add(work);
            if (busy) {
                return;
            }
            busy = true;
        }
        threads.execute(this::work);
    }

    /** Who has much to do lets others in between. */
    private void work() {
        Runnable first;
        synchronized (this) {
            first = waiting.poll();
        }
        try {
            first.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A piece of work of an open connection failed", e);
        } finally {
            // Also after an error, such as when memory runs out: what waits would wait for ever.
            goOn();
        }
    }

    private void goOn() {
        synchronized (this) {
            if (waiting.isEmpty()) {
                busy = false;
                return;
            }
        }
        threads.execute(this::work);
    }
}
