package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @Test
    void whatIsDamagedOrNewerChangesNothing() throws Exception {
        running = Portal.start("backup", Map.of());
        running.awaitReady();
        Path file = folder.resolve("whole.zip");
        assertThat(running.command("backup", file.toString()).status()).isZero();
        running.close();

        Map<String, String> home =
                Map.of("MANYHANDS_DATA", folder.resolve("home").toString());
        restores(file, home);
        String before = databases();

        byte[] bytes = Files.readAllBytes(file);
        Map<Path, String> refused = new LinkedHashMap<>();
        refused.put(folder.resolve("none.zip"), "it is not there");
        refused.put(written("half.zip", Arrays.copyOf(bytes, bytes.length / 2)), "cannot be used as a backup");
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 3 + 300, (byte) 0x55);
        refused.put(written("overwritten.zip", bytes), "cannot be used as a backup");
        refused.put(changed(file, "tables/account.tsv", "$", "\n1"), "the rows of the table account are damaged");
        refused.put(changed(file, "MANIFEST.txt", "\ntable account .*", ""), "does not hold what its manifest names");
        refused.put(changed(file, "MANIFEST.txt", "^manyhands-backup 1", "manyhands-backup 2"), "cannot be used");
        refused.put(
                changed(file, "MANIFEST.txt", "\nschema [0-9.]+", "\nschema 29990101.0000"),
                "made by a newer version of the portal");
        refused.forEach((damaged, sentence) -> {
            Portal.Ended ended = restore(damaged, home, "--replace");
            assertThat(ended.status()).as(ended.output()).isEqualTo(1);
            assertThat(ended.output().strip().lines()).hasSize(1);
            assertThat(ended.output()).contains(sentence).doesNotContain("Exception");
            assertThat(databases()).as(ended.output()).isEqualTo(before);
        });

        assertThat(restore(file, home).output()).contains("--replace");
        assertThat(restore(file, home, "--replace").output()).contains("What was there before is kept as");
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A copy of a backup with another word in one of its entries. */
    private Path changed(Path file, String entry, String pattern, String words) throws IOException {
        Path copy = Files.copy(file, folder.resolve(UUID.randomUUID() + ".zip"));
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            String text = Files.readString(zip.getPath(entry));
            String other = Pattern.compile(pattern).matcher(text).replaceFirst(words);
            assertThat(other).isNotEqualTo(text);
            Files.writeString(zip.getPath(entry), other);
        }
        return copy;
    }

    /** The databases of the folder, each with what is in it. */
    private String databases() {
        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            StringBuilder all = new StringBuilder();
            for (Path each : files.filter(path -> path.toString().endsWith(".mv.db"))
                    .sorted()
                    .toList()) {
                all.append(each.getFileName())
                        .append(' ')
                        .append(Arrays.hashCode(Files.readAllBytes(each)))
                        .append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
