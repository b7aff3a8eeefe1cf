package org.manyhands.platform.errors;

import jakarta.resource.ResourceException;
import java.sql.SQLException;

/** Tells a database that does not answer from everything else that can go wrong: it comes back without our doing. */
public final class DatabaseAway {
    private static final int DEPTH = 50;

    private DatabaseAway() {}

    /** Whether the reason of this failure is that the database does not answer, or has no connection to spare. */
    public static boolean causes(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            if (cause instanceof ResourceException || (cause instanceof SQLException e && isAway(e.getSQLState()))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Connection exceptions of the standard, and PostgreSQL's own words for going down. */
    private static boolean isAway(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
