package org.manyhands.platform.errors;

import java.sql.SQLException;

/** Tells that somebody else took a name or an address at the same moment; sent once more, the form finds the next one. */
public final class Taken {
    /** What all databases say when something is there already that may be there once only. */
    private static final String UNIQUE = "23505";

    private Taken() {}

    /** What to throw for a change that the database refused: its own failure when that is another one. */
    public static RuntimeException at(String field, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && UNIQUE.equals(e.getSQLState())) {
                return RuleViolation.at(field, "errors.name-meanwhile");
            }
        }
        return failure;
    }
}
