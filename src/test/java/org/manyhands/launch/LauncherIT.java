package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar as an operator meets it: each test starts the real process. A full start costs ten seconds. */
class LauncherIT {
    private static final Path JAR = Path.of(System.getProperty("project.target", "target"), "manyhands.jar");
    private static final Duration READY = Duration.ofMinutes(2);
    private static final Duration REFUSED = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void startsSurvivesAKillAndStopsCleanly() throws Exception {
        int port = freePort();
        Process first = startPortal(port);
        awaitReady(first, port);
        assertThat(get(port, "/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(port, "/metrics").statusCode()).isEqualTo(200);
        assertThat(get(port, "/").headers().firstValue("Server")).isEmpty();
        Path token = folder.resolve("data/run/command.token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token)))
                .isEqualTo("rw-------");

        assertThat(refusal(1, "MANYHANDS_PORT", String.valueOf(freePort())))
                .contains("in use by another running portal");
        assertThat(refusal(1, "MANYHANDS_PORT", String.valueOf(port), "MANYHANDS_DATA", "other"))
                .contains("cannot listen on 127.0.0.1, port " + port);

        String firstToken = Files.readString(token);
        first.destroyForcibly().waitFor();
        Process second = startPortal(port);
        awaitReady(second, port);
        assertThat(Files.readString(token)).isNotEqualTo(firstToken);

        second.destroy();
        assertThat(second.waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isIn(0, 143);
        assertThat(token).doesNotExist();
    }

    @Test
    void aDatabaseThatRefusesThePasswordEndsTheStart() throws Exception {
        Path data = folder.resolve("data");
        Files.createDirectories(data);
        // H2 keeps the first user and password it sees: an empty file of another owner is the shortest way there.
        String url = "jdbc:h2:file:" + data.resolve("portal");
        try (Connection owner = DriverManager.getConnection(url, "somebody", "else")) {
            assertThat(owner.isValid(1)).isTrue();
        }

        Process portal = start("MANYHANDS_PORT", String.valueOf(freePort()));

        assertThat(portal.waitFor(READY.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(portal.exitValue()).isEqualTo(1);
        assertThat(errors()).contains("refuses the user or the password").doesNotContain("\tat ");
    }

    @Test
    void aDatabaseOfOthersOrOfANewerVersionIsLeftAsItIs() throws Exception {
        int port = freePort();
        Process first = startPortal(port);
        awaitReady(first, port);
        first.destroy();
        assertThat(first.waitFor(15, TimeUnit.SECONDS)).isTrue();

        change(
                "insert into account (id, version, public_key, email, email_lower, password_hash, display_name, time_zone,"
                        + " state, administrator, moderator, joined_at) values (900001, 0, 'somebody', 'some@body.example',"
                        + " 'some@body.example', 'none', 'Somebody', 'UTC', 'ACTIVE', false, false, current_timestamp)");
        assertThat(refusalOverData("MANYHANDS_DEMO", "true")).contains("another community than the demonstration");

        change("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\","
                + " \"script\", \"installed_by\", \"execution_time\", \"success\") values (9001, '29990101.0000', 'later',"
                + " 'SQL', 'V29990101_0000__later.sql', 'portal', 1, true)");
        assertThat(refusalOverData()).contains("do not fit this version").contains("29990101.0000");

        change("delete from \"flyway_schema_history\" where \"installed_rank\" = 9001");
        Process again = startPortal(port);
        awaitReady(again, port);
        assertThat(get(port, "/sign-in").body()).doesNotContain("peer@demo.example");
    }

    /** Starts as far as the database, which is not within the time of a wrong setting. */
    private String refusalOverData(String... environment) throws Exception {
        List<String> settings = new ArrayList<>(List.of(environment));
        settings.addAll(List.of("MANYHANDS_PORT", String.valueOf(freePort())));
        Process portal = start(settings.toArray(String[]::new));
        assertThat(portal.waitFor(READY.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(portal.exitValue()).isEqualTo(1);
        assertThat(errors()).doesNotContain("\tat ");
        return errors();
    }

    private void change(String statement) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("data/portal") + ";DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal");
                Statement work = connection.createStatement()) {
            assertThat(work.executeUpdate(statement)).isEqualTo(1);
        }
    }

    @Test
    void wrongSettingsEndWithTheirNameAndStatusTwo() throws Exception {
        assertThat(refusal(2, "MANYHANDS_PROT", "8080")).contains("MANYHANDS_PROT");
        assertThat(refusal(2, "MANYHANDS_PORT", "70000")).contains("from 1 to 65535");
        assertThat(refusal(2, "MANYHANDS_DEMO", "true", "MANYHANDS_ADDRESS", "0.0.0.0"))
                .contains("listens on this machine only");
    }

    @Test
    void whatIsAwayOrBrokenEndsTheStartAtOnce() throws Exception {
        String database = "jdbc:postgresql://127.0.0.1:" + freePort() + "/manyhands";
        assertThat(refusal(
                        1,
                        "MANYHANDS_PORT",
                        String.valueOf(freePort()),
                        "MANYHANDS_DB_URL",
                        database,
                        "MANYHANDS_DB_USER",
                        "me",
                        "MANYHANDS_DB_PASSWORD",
                        "s3cret"))
                .contains("does not answer")
                .doesNotContain("s3cret");

        Path file = Files.writeString(folder.resolve("a-file"), "");
        assertThat(refusal(1, "MANYHANDS_DATA", file.toString()))
                .contains("The data folder " + file + " cannot be used: ")
                .doesNotContain("Exception")
                .doesNotContain("java.");
    }

    @Test
    void aCommandWithoutAPortalSaysSo() throws Exception {
        Process command = run(List.of("import", "targets", JAR.toString()));

        assertThat(command.waitFor(REFUSED.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).isEqualTo(1);
        assertThat(errors()).isNotBlank().doesNotContain("Exception");
    }

    private String refusal(int status, String... environment) throws Exception {
        Process process = start(environment);
        assertThat(process.waitFor(REFUSED.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
        assertThat(errors().strip().lines()).hasSize(1);
        return errors();
    }

    private Process startPortal(int port) throws IOException {
        return start("MANYHANDS_PORT", String.valueOf(port));
    }

    private Process start(String... environment) throws IOException {
        return run(List.of(), environment);
    }

    private Process run(List<String> arguments, String... environment) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> line = new ArrayList<>(List.of(
                java.toString(), "-Xmx700m", "-jar", JAR.toAbsolutePath().toString()));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MANYHANDS_"));
        for (int i = 0; i < environment.length; i += 2) {
            builder.environment().put(environment[i], environment[i + 1]);
        }
        builder.redirectOutput(folder.resolve("out.txt").toFile());
        builder.redirectError(folder.resolve("err.txt").toFile());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private void awaitReady(Process process, int port) throws Exception {
        String sentence = "Manyhands is ready at http://localhost:" + port;
        long end = System.nanoTime() + READY.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (output().contains(sentence)) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(output() + errors()).contains(sentence);
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err.txt"), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
