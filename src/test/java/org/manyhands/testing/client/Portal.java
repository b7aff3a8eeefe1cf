package org.manyhands.testing.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The built jar as a running portal, started when a test first asks for it and stopped after the last test of the run.
 * Its log is in {@code target/portal-<name>.log}.
 */
public final class Portal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Map<String, Portal> RUNNING = new ConcurrentHashMap<>();

    private static final Path JAR = Target.file("manyhands.jar");

    private final String name;
    private final int port = Ports.free();
    private final Process process;

    private Portal(String name, Map<String, String> environment) {
        this.name = name;
        this.process = launch(environment);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The demonstration community, shared by all tests of the run. */
    public static Portal demo() {
        return shared("demo", Map.of("MANYHANDS_DEMO", "true"));
    }

    /** An empty portal before its set-up, shared by all tests of the run. */
    public static Portal fresh() {
        return shared("fresh", Map.of());
    }

    /** A portal of a test's own, which the test closes; it may already have ended when this returns. */
    public static Portal start(String name, Map<String, String> environment) {
        return new Portal(name, environment);
    }

    static void stopAll() {
        RUNNING.values().forEach(Portal::close);
        RUNNING.clear();
    }

    /** A portal that could not start is not tried again by the next test. */
    private static synchronized Portal shared(String name, Map<String, String> environment) {
        Portal portal = RUNNING.computeIfAbsent(name, key -> new Portal(key, environment));
        portal.awaitReady();
        return portal;
    }

    /** The address of a path, such as {@code /forums}. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public int port() {
        return port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** What the portal has written so far. */
    public String log() {
        try {
            return Files.readString(logFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the log that the function finds something in; waits for it. */
    public <T> T awaitInLog(Function<String, T> finder) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (String line : log().lines().toList()) {
                T found = finder.apply(line);
                if (found != null) {
                    return found;
                }
            }
            pause();
        }
        throw new AssertionError("Not in " + logFile() + " within " + PATIENCE);
    }

    /** Waits until the portal is ready; fails with the end of its log when it ends or takes too long. */
    public Duration awaitReady() {
        Instant begin = Instant.now();
        while (Instant.now().isBefore(begin.plus(PATIENCE))) {
            if (!process.isAlive()) {
                throw new AssertionError("The portal ended with status " + process.exitValue() + ":\n" + tail());
            }
            if (isReady()) {
                return Duration.between(begin, Instant.now());
            }
            pause();
        }
        throw new AssertionError("The portal was not ready within " + PATIENCE + ":\n" + tail());
    }

    /** Gives a command to the running portal, as an operator would in a terminal beside it. */
    public Ended command(String... words) {
        return run(settings(), words);
    }

    /** Runs the jar with a command and settings of its own, beside whatever portal. */
    public static Ended run(Map<String, String> environment, String... words) {
        List<String> line = new ArrayList<>(List.of(java(), "-jar", JAR.toString()));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process command = builder.start();
            String output = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(command.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * What came of a command.
     *
     * @param output what it wrote, errors included
     */
    public record Ended(int status, String output) {}

    /** Waits for the process to end by itself. */
    public int awaitEnd() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("The portal did not end:\n" + tail());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Process launch(Map<String, String> environment) {
        try {
            Target.empty(data());
            ProcessBuilder builder =
                    new ProcessBuilder(java(), "-Xmx700m", "-Dmanyhands.measured=true", "-jar", JAR.toString());
            builder.environment().putAll(settings());
            builder.environment().putAll(environment);
            return builder.redirectErrorStream(true)
                    .redirectOutput(logFile().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return Target.folder("portal-" + name);
    }

    private Map<String, String> settings() {
        return Map.of(
                "MANYHANDS_PORT", Integer.toString(port),
                "MANYHANDS_DATA", data().toString(),
                "MANYHANDS_BASE_URL", url(""));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/health/ready")))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // it does not listen yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path logFile() {
        return Target.file("portal-" + name + ".log");
    }

    private String tail() {
        List<String> lines = log().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
