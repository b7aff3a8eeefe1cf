package org.manyhands.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * One event, one line. Whatever a visitor can get into a message cannot start a line of its own, and a stack trace
 * follows (indented) only for a failure that our own code calls severe.
 */
public final class LogLine extends Formatter {
    private static final String OURS = "org.manyhands.";
    private static final int LONGEST = 4_000;
    private static final Pattern STACK = Pattern.compile("\\R\\s*at [\\w.$/<>]+\\(");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @Override
    public String format(LogRecord event) {
        StringBuilder line = new StringBuilder(200);
        line.append(TIME.format(event.getInstant())).append(' ');
        line.append(word(event.getLevel())).append(' ');
        line.append(shortName(event.getLoggerName())).append(": ");
        line.append(oneLine(String.valueOf(formatMessage(event))));
        Throwable thrown = event.getThrown();
        if (thrown != null) {
            line.append(" (").append(oneLine(String.valueOf(deepest(thrown)))).append(')');
            if (isOurs(event) && event.getLevel().intValue() >= Level.SEVERE.intValue()) {
                line.append(trace(thrown));
            }
        }
        return line.append('\n').toString();
    }

    /** A text without line ends and other control characters, and of bearable length; the server puts stacks into some. */
    static String oneLine(String text) {
        String told = STACK.split(text, 2)[0];
        String cut = told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
        StringBuilder clean = new StringBuilder(cut.length());
        for (int i = 0; i < cut.length(); i++) {
            char c = cut.charAt(i);
            boolean breaks = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
            clean.append(breaks ? ' ' : c);
        }
        return clean.toString().strip();
    }

    /** The cause at the bottom, where the reason usually is. */
    static Throwable deepest(Throwable thrown) {
        Throwable deepest = thrown;
        for (int depth = 0; deepest.getCause() != null && depth < 50; depth++) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    /** Whether the event comes from the portal and not from the server or a library. */
    static boolean isOurs(LogRecord event) {
        return event.getLoggerName() != null && event.getLoggerName().startsWith(OURS);
    }

    private static String word(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return "WARN ";
        }
        return level.intValue() >= Level.INFO.intValue() ? "INFO " : "FINE ";
    }

    private static String shortName(String logger) {
        if (logger == null || logger.isEmpty()) {
            return "server";
        }
        return oneLine(logger.startsWith(OURS) ? logger.substring(OURS.length()) : logger);
    }

    /** The stack, each line of it indented, so that none can pass for an event. */
    static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        StringBuilder lines = new StringBuilder();
        text.toString().lines().forEach(line -> lines.append("\n\t").append(oneLine(line)));
        return lines.toString();
    }
}
