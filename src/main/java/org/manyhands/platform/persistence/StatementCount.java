package org.manyhands.platform.persistence;

import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Counts the database calls of the present thread, so that a test can hold a page to its number. What fetches a block of ids
 * is not counted: it falls to whoever happens to come when a block is used up.
 */
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
        if (!fetchesIds(event)) {
            COUNT.get()[0]++;
        }
    }

    private static boolean fetchesIds(SessionEvent event) {
        return event.getCall() instanceof DatabaseCall call
                && call.getSQLString() != null
                && call.getSQLString().contains(Stored.IDS);
    }
}
