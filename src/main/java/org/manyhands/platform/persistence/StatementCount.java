package org.manyhands.platform.persistence;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the database calls of the present thread, so that a test can hold a page to its number. */
public class StatementCount extends SessionEventAdapter {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    /** Starts again at nought for this thread. */
    public static void reset() {
        COUNT.get()[0] = 0;
    }

    /** The calls of this thread since the last {@link #reset}. */
    public static int count() {
        return COUNT.get()[0];
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        COUNT.get()[0]++;
    }
}
