package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** A backup of the running portal, brought from H2 to PostgreSQL and from there to H2 again. */
class BackupLauncherIT {
    private static final String TOPIC = "/talk";

    @TempDir
    Path folder;

    private EmbeddedPostgres postgresql;
    private Portal running;

    @AfterEach
    void stop() throws IOException {
        if (running != null) {
            running.close();
        }
        if (postgresql != null) {
            postgresql.close();
        }
    }

    @Test
    void goesFromOneDatabaseToTheOtherAndBack() throws Exception {
        running = Portal.start("backup", Map.of("MANYHANDS_DEMO", "true"));
        running.awaitReady();
        List<String> talk = places(HttpProbe.of(running).get(TOPIC).body());
        Path first = folder.resolve("first.zip");
        backUpWhilePeopleWrite(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                .isEqualTo("rw-------");
        assertThat(manifest(first))
                .contains("\ntable account ", "\ntable file_content ")
                .doesNotContain("sign_in", "portal_secret");
        assertThat(running.command("backup", first.toString()).output()).contains("overwrites nothing");
        running.close();

        postgresql = EmbeddedPostgres.builder().start();
        Map<String, String> elsewhere = Map.of(
                "MANYHANDS_DATA",
                folder.resolve("elsewhere").toString(),
                "MANYHANDS_DB_URL",
                postgresql.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""),
                "MANYHANDS_DB_USER",
                "postgres",
                "MANYHANDS_DB_PASSWORD",
                "postgres");
        restores(first, elsewhere);
        assertThat(restore(first, elsewhere).output()).contains("is not empty").contains("--replace");
        Path second = folder.resolve("second.zip");
        startsWith(elsewhere, talk);
        assertThat(restore(first, elsewhere, "--replace").output()).contains("in use by another running portal");
        assertThat(Portal.run(elsewhere, "backup", second.toString()).status()).isZero();
        running.close();

        Map<String, String> home =
                Map.of("MANYHANDS_DATA", folder.resolve("home").toString());
        restores(second, home);
        startsWith(home, talk);
    }

    private void backUpWhilePeopleWrite(Path file) throws Exception {
        AtomicInteger written = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> people = CompletableFuture.runAsync(() -> {
            while (!enough.get()) {
                written.addAndGet(knocks(running));
            }
        });
        Portal.Ended backup = running.command("backup", file.toString());
        enough.set(true);
        people.get();
        assertThat(backup.output()).contains("Backed up to " + file);
        assertThat(backup.status()).isZero();
        assertThat(written).hasPositiveValue();
    }

    /** Everything is there, and people can sign in. */
    private void startsWith(Map<String, String> environment, List<String> talk) {
        Map<String, String> demo = new HashMap<>(environment);
        demo.put("MANYHANDS_DEMO", "true");
        running = Portal.start("restored", demo);
        running.awaitReady();
        assertThat(places(HttpProbe.of(running).get(TOPIC).body()))
                .isEqualTo(talk)
                .isNotEmpty();
        HttpProbe.Answer answer = HttpProbe.of(running)
                .with("Sec-Fetch-Site", "same-origin")
                .post("/sign-in", signIn("peer@demo.example"));
        assertThat(answer.cookies()).anyMatch(cookie -> cookie.startsWith("mh-sign-in="));
    }

    /** A sign-in is a change with a commit of its own; so is a try that fails. */
    private static int knocks(Portal portal) {
        HttpProbe.Answer answer = HttpProbe.of(portal)
                .with("Sec-Fetch-Site", "same-origin")
                .post("/sign-in", signIn("leader@demo.example"));
        return answer.status() == 302 ? 1 : 0;
    }

    private static Map<String, String> signIn(String email) {
        return Map.of(
                "sign-in", "sign-in",
                "email", email,
                "password", "walk-together-2026",
                "do-sign-in", "Sign in",
                "jakarta.faces.ViewState", "stateless");
    }

    private static void restores(Path file, Map<String, String> environment) {
        Portal.Ended ended = restore(file, environment);
        assertThat(ended.output()).contains("Restored ").contains("everybody signs in again");
        assertThat(ended.status()).isZero();
    }

    private static Portal.Ended restore(Path file, Map<String, String> environment, String... more) {
        String[] words = Stream.concat(Stream.of("restore", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Portal.run(environment, words);
    }

    private static String manifest(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("MANIFEST.txt")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The places that a page leads to; what stands around them, such as times, changes by itself. */
    private static List<String> places(String page) {
        return Pattern.compile("href=\"(/(?:forums|topics|spaces)/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
