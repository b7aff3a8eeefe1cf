package org.manyhands.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Writes the log to the console and, while the portal starts, keeps the failures that pass by: the server tells its
 * caller only that a deployment failed, the reason is in the log alone.
 */
public final class PortalLog extends Handler {
    private static final int KEPT = 50;
    private static final String POOL = "javax.enterprise.resource.resourceadapter";
    private static final List<Throwable> FAILURES = new ArrayList<>();
    private static final StringBuilder TRACES = new StringBuilder();
    private static final PrintStream CONSOLE =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static boolean starting = true;

    /** Made by the logging system, from the file that {@link #configure} writes. */
    public PortalLog() {
        setFormatter(new LogLine());
    }

    /**
     * Writes the logging configuration: our events from INFO on, the server's own from WARNING on. Two of its loggers
     * warn at every start of things nobody here can change: old certificates that it ships, and database drivers that
     * its own scan of the application registered.
     */
    static Path configure(Path folder) throws IOException {
        String text = """
            handlers=%s
            .level=WARNING
            org.manyhands.level=INFO
            javax.enterprise.system.security.ssl.level=SEVERE
            jakarta.enterprise.web.util.level=SEVERE
            """.formatted(PortalLog.class.getName());
        return Files.writeString(folder.resolve("logging.properties"), text);
    }

    /**
     * Makes sure that it listens. The logging system makes its handlers when somebody first asks for them, and the server
     * reads the configuration anew while it boots; a start that failed in between would end without its reason.
     */
    static void listen() {
        Logger root = Logger.getLogger("");
        if (Arrays.stream(root.getHandlers()).noneMatch(PortalLog.class::isInstance)) {
            root.addHandler(new PortalLog());
        }
    }

    /** The failures seen since the start, oldest first. */
    static List<Throwable> failures() {
        synchronized (FAILURES) {
            return List.copyOf(FAILURES);
        }
    }

    /** The same failures with their stacks, for whoever has to repair a build. */
    static String traces() {
        synchronized (FAILURES) {
            return TRACES.toString();
        }
    }

    /** The portal is up: failures are only written from now on, not kept. */
    static void started() {
        synchronized (FAILURES) {
            starting = false;
            FAILURES.clear();
            TRACES.setLength(0);
        }
    }

    @Override
    public void publish(LogRecord event) {
        if (!isLoggable(event) || isChatter(event)) {
            return;
        }
        Throwable thrown = event.getThrown();
        if (thrown != null && event.getLevel().intValue() >= Level.WARNING.intValue()) {
            keep(thrown);
        }
        CONSOLE.print(getFormatter().format(event));
    }

    /**
     * Some of the server's loggers set their own level back to INFO. And its pool tells a database that is away in eight
     * lines for each request, which the portal tells in one.
     */
    private static boolean isChatter(LogRecord event) {
        if (LogLine.isOurs(event)) {
            return false;
        }
        boolean pool = event.getLoggerName() != null && event.getLoggerName().startsWith(POOL);
        return event.getLevel().intValue() < Level.WARNING.intValue() || (pool && !isStarting());
    }

    private static boolean isStarting() {
        synchronized (FAILURES) {
            return starting;
        }
    }

    /**
     * Remembers a failure of the start, as if it had been logged. Its stack is written down at once: an exception of
     * the application's own classes cannot print itself any more when the server has stopped the application.
     */
    static void keep(Throwable thrown) {
        synchronized (FAILURES) {
            if (starting && FAILURES.size() < KEPT) {
                FAILURES.add(thrown);
                TRACES.append(LogLine.trace(thrown)).append('\n');
            }
        }
    }

    @Override
    public void flush() {
        CONSOLE.flush();
    }

    @Override
    public void close() {
        CONSOLE.flush();
    }
}
