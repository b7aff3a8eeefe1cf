package org.manyhands.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Calls what the unpacked application can do without the server. Its classes see their own libraries and Java, not the
 * launcher: the versions of both may never meet.
 */
final class ApplicationClasses implements AutoCloseable {
    private static final String BACKUP = "org.manyhands.platform.backup.";
    private static final String LEDGER = "org.manyhands.admin.";
    private static final Set<String> REFUSALS = Set.of(BACKUP + "BackupRefused", LEDGER + "LedgerRefused");

    private final URLClassLoader loader;

    ApplicationClasses(Path application) throws IOException {
        Path web = application.resolve("WEB-INF");
        List<URL> places =
                new ArrayList<>(List.of(web.resolve("classes").toUri().toURL()));
        try (Stream<Path> libraries = Files.list(web.resolve("lib"))) {
            for (Path library : libraries.sorted().toList()) {
                places.add(library.toUri().toURL());
            }
        }
        loader = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /**
     * Calls a public static method of the application's backups that gives back a sentence.
     *
     * @param database what a failing database is called
     */
    String backup(String database, String type, String method, Class<?>[] types, Object... arguments)
            throws StartFailure {
        try {
            return (String) call(BACKUP + type, method, types, arguments);
        } catch (InvocationTargetException e) {
            throw failure(e.getCause(), database);
        }
    }

    /** Lets the application print the voice ledger of a history. */
    void voiceLedger(Class<?>[] types, Object... arguments) throws StartFailure {
        try {
            call(LEDGER + "LedgerReport", "print", types, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean foreseen = cause instanceof IOException
                    || REFUSALS.contains(cause.getClass().getName());
            throw foreseen
                    ? failure(cause, "")
                    : new StartFailure("The history cannot be read: " + LogLine.oneLine(cause.toString()), cause);
        }
    }

    private Object call(String type, String method, Class<?>[] types, Object... arguments)
            throws StartFailure, InvocationTargetException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return loader.loadClass(type).getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e;
        } catch (ReflectiveOperationException e) {
            throw new StartFailure("The application in the jar is not the one that this launcher is made for.", e);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static StartFailure failure(Throwable cause, String database) {
        if (REFUSALS.contains(cause.getClass().getName())) {
            return new StartFailure(LogLine.oneLine(cause.getMessage()), cause);
        }
        if (cause instanceof IOException e) {
            return new StartFailure("A file cannot be read or written: %s.".formatted(StartFailure.why(e)), e);
        }
        StartFailure known = StartFailure.of(List.of(cause), database);
        return cause instanceof SQLException && known.getMessage().startsWith("The application did not start")
                ? new StartFailure(
                        "The database at %s refused: %s.".formatted(database, LogLine.oneLine(cause.getMessage())),
                        cause)
                : known;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
