package org.manyhands.launch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The portal cannot start, or a command cannot run. The message is one sentence for the operator. */
public final class StartFailure extends Exception {
    /** How a sentence begins when what is stored is no longer what it was; a backup is the way out. */
    private static final List<String> DAMAGES = List.of("The database file", "Rows of the database");

    /** Words in a column of numbers or times: the portal never stores any, so that H2 read what nobody wrote. */
    private static final String H2_UNREADABLE = "22018";

    private static final String ROWS_UNREADABLE = "Rows of the database at %s cannot be read: %s";

    private static final int DEPTH = 50;

    public StartFailure(String sentence) {
        super(sentence);
    }

    public StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * Finds the reason among the failures that the server logged while it started. A reason we can name wins;
     * otherwise the cause at the bottom of the last one is shown as it is.
     */
    static StartFailure of(List<Throwable> failures, String database) {
        for (Throwable failure : failures) {
            List<Throwable> chain = chain(failure);
            String sentence = migration(chain);
            for (int i = chain.size() - 1; sentence == null && i >= 0; i--) {
                if (chain.get(i) instanceof SQLException e) {
                    sentence = ofDatabase(e, database);
                }
            }
            if (sentence == null && isMisread(chain.get(chain.size() - 1))) {
                sentence = ROWS_UNREADABLE.formatted(database, shown(chain.get(chain.size() - 1)));
            }
            if (sentence != null) {
                return new StartFailure(sentence, failure);
            }
        }
        if (failures.isEmpty()) {
            return new StartFailure("The application did not start; the lines above say more.");
        }
        Throwable last = failures.get(failures.size() - 1);
        return new StartFailure("The application did not start: " + shown(LogLine.deepest(last)), last);
    }

    /** Whether what the database has stored cannot be read any more. */
    boolean isDamage() {
        return DAMAGES.stream().anyMatch(getMessage()::startsWith);
    }

    /** Why a file or folder could not be used, in plain words without a full stop. */
    static String why(IOException e) {
        if (!(e instanceof FileSystemException failure)) {
            return e.getMessage() == null ? "reading or writing failed" : LogLine.oneLine(e.getMessage());
        }
        String reason = "reading or writing failed";
        if (e instanceof AccessDeniedException) {
            reason = "the user that runs this may not do so";
        } else if (e instanceof NoSuchFileException) {
            reason = "it is not there";
        } else if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            reason = "a file stands where a folder should be";
        } else if (failure.getReason() != null) {
            reason = LogLine.oneLine(failure.getReason());
        }
        return failure.getFile() == null ? reason : reason + " (" + LogLine.oneLine(failure.getFile()) + ")";
    }

    /** Recognised by the names of classes: the launcher does not see the application's libraries. */
    private static String migration(List<Throwable> chain) {
        for (Throwable cause : chain) {
            String type = cause.getClass().getName();
            if (type.endsWith("FlywayMigrateException")) {
                return "A change to the tables of the database failed: " + shown(chain.get(chain.size() - 1));
            }
            if (type.endsWith("FlywayValidateException")) {
                return "The tables of the database do not fit this version of the portal (was the database used by"
                        + " another version?): " + shown(cause);
            }
        }
        return null;
    }

    private static String ofDatabase(SQLException e, String database) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "The database at %s does not answer: %s".formatted(database, shown(e));
        }
        if (state.startsWith("28")) {
            return "The database at %s refuses the user or the password; check db.user and db.password."
                    .formatted(database);
        }
        return switch (state) {
            case "3D000", "90013" -> "The database at %s does not exist; create it first.".formatted(database);
            case "53300" -> "The database at %s has no free connection left.".formatted(database);
            case "42501" ->
                "The database at %s does not let the user create or change tables: %s".formatted(database, shown(e));
            case "90020" -> "The database at %s is in use by another process.".formatted(database);
            case H2_UNREADABLE -> ROWS_UNREADABLE.formatted(database, shown(e));
            case "90028", "90030", "90031", "90048" ->
                "The database file at %s cannot be read: %s".formatted(database, shown(e));
            default -> null;
        };
    }

    /** Whether H2 stumbled over its own file, as over a length or a name that nobody wrote: it has no sums over what is in it. */
    private static boolean isMisread(Throwable cause) {
        return (cause instanceof RuntimeException || cause instanceof ReflectiveOperationException)
                && Arrays.stream(cause.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .takeWhile(name -> !name.startsWith("org.manyhands."))
                        .anyMatch(name -> name.startsWith("org.h2.mvstore."));
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && chain.size() < DEPTH; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    private static String shown(Throwable cause) {
        String message = cause.getMessage() == null ? "" : LogLine.oneLine(cause.getMessage());
        int advertisement = message.indexOf(" Need more flexibility");
        String text = advertisement < 0 ? message : message.substring(0, advertisement);
        if (text.isEmpty()) {
            text = cause.getClass().getSimpleName();
        }
        return text.endsWith(".") ? text : text + ".";
    }
}
