package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {
    @Test
    void anEventIsOneLineWithShortNames() {
        String line = format(Level.INFO, "org.manyhands.forums.TopicService", "opened {0}", null, 7);

        assertThat(line).isEqualTo("2026-11-22T10:15:30.000Z INFO  forums.TopicService: opened 7\n");
    }

    @Test
    void noTextCanStartALineOfItsOwn() {
        String line =
                format(Level.WARNING, "library", "a\nb\r\nc\u2028d\u0085e\u001b[31m", new RuntimeException("x\ny"));

        assertThat(line.lines()).hasSize(1);
        assertThat(line).contains("a b  c d e [31m", "x y").doesNotContain("\u001b");
    }

    @Test
    void onlyOurSevereFailuresShowTheirStack() {
        RuntimeException failure = new RuntimeException("outer\n2026 fake", new IllegalStateException("inner"));

        assertThat(format(Level.SEVERE, "library", "m", failure).lines()).hasSize(1);
        assertThat(format(Level.WARNING, "org.manyhands.x.Y", "m", failure).lines())
                .hasSize(1);
        assertThat(format(Level.SEVERE, "org.manyhands.x.Y", "m", failure)
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("\t"));
    }

    /** Payara writes so of a browser that went before it had its answer. */
    @Test
    void aStackWithinAMessageIsLeftOut() {
        String message = """
                Exception processing ErrorPage[errorCode=403]
                java.io.IOException: Connection is closed
                \tat org.glassfish.grizzly.nio.NIOConnection.assertOpen(NIOConnection.java:427)
                \tat java.base/java.lang.Thread.run(Thread.java:840)
                Caused by: java.io.IOException: reset
                """;

        assertThat(format(Level.WARNING, "library", message, null))
                .endsWith("library: Exception processing ErrorPage[errorCode=403] java.io.IOException: Connection is"
                        + " closed\n");
    }

    @Test
    void aVeryLongTextIsCut() {
        assertThat(LogLine.oneLine("x".repeat(100_000))).hasSizeLessThan(4_100);
    }

    private static String format(Level level, String logger, String message, Throwable thrown, Object... parameters) {
        LogRecord event = new LogRecord(level, message);
        event.setLoggerName(logger);
        event.setInstant(Instant.parse("2026-11-22T10:15:30Z"));
        event.setThrown(thrown);
        event.setParameters(parameters);
        return new LogLine().format(event);
    }
}
