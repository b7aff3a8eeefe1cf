package org.manyhands.platform.errors;

import jakarta.resource.ResourceException;
import jakarta.servlet.ServletRequest;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells a database that does not answer, not in time, or has no space left, from everything else that can go wrong: it
 * comes back without our doing, or without a change of ours.
 */
public final class DatabaseAway {
    private static final int DEPTH = 50;
    private static final String ATTRIBUTE = "org.manyhands.database-away";

    /** What systems say when a disk is full; Java has no kind of failure for it. */
    private static final String FULL = "No space left on device";

    /**
     * PostgreSQL without space; H2 after a failed write, which closes it: closed, closing, still being opened by another
     * request, cut off; then locks that others did not give back in time, in H2 and in PostgreSQL.
     */
    private static final Set<String> STATES =
            Set.of("53100", "90098", "90121", "90020", "90067", "HYT00", "50200", "40001", "40P01", "55P03");

    /** Where the server ends transactions; a database that fails there makes it stumble, and the reason is lost. */
    private static final String ENDING = "org.glassfish.cdi.transaction.";

    private DatabaseAway() {}

    /** Whether the reason of this failure is that the database does not answer, or has no connection or space to spare. */
    public static boolean causes(Throwable thrown) {
        return chain(thrown).stream().anyMatch(DatabaseAway::isAway);
    }

    /** The reason at the bottom, in one line for the log. */
    public static String reason(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return String.valueOf(chain.get(chain.size() - 1).getMessage()).replaceAll("\\s+", " ");
    }

    /** Remembers that this is why a request cannot be answered. */
    public static void note(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    /** Whether {@link #note} was called for this request. */
    public static boolean isNoted(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SystemException
                || stumbledAtTheEnd(cause)
                || cause instanceof OverlappingFileLockException
                || (cause instanceof SQLException e && isAway(e.getSQLState()))
                || (cause instanceof IOException e && FULL.equals(e.getMessage()));
    }

    private static boolean stumbledAtTheEnd(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().startsWith(ENDING);
    }

    /** Connection exceptions of the standard, and PostgreSQL's own words for going down. */
    private static boolean isAway(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || STATES.contains(state));
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && chain.size() < DEPTH; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
