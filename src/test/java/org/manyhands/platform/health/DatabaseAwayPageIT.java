package org.manyhands.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Ports;

/** The database goes away and comes back; the portal says so meanwhile, and needs nobody to recover. */
class DatabaseAwayPageIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration NEW = Duration.ofSeconds(10);

    private static final Map<String, String> SIGN_IN = Map.of(
            "sign-in", "sign-in",
            "email", "somebody@portal.example",
            "password", "some words of mine",
            "do-sign-in", "Sign in",
            "jakarta.faces.ViewState", "stateless");

    @TempDir
    Path data;

    private final int port = Ports.free();
    private EmbeddedPostgres database;
    private Portal portal;

    @AfterEach
    void stop() throws IOException {
        if (portal != null) {
            portal.close();
        }
        database.close();
    }

    @Test
    void saysSoAndRecovers() throws IOException {
        database = start();
        portal = Portal.start(
                "database",
                Map.of(
                        "MANYHANDS_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                        "MANYHANDS_DB_USER", "postgres",
                        "MANYHANDS_DB_PASSWORD", "postgres"));
        portal.awaitReady();
        assertThat(get("/talk").status()).isEqualTo(200);
        HttpProbe visitor = HttpProbe.of(portal).with("Cache-Control", null);
        HttpProbe.Answer kept = visitor.get("/talk");

        database.close();
        await("/health/ready", 503);
        staysReadable(visitor, kept);
        isSaidInTheReadersLanguage();
        assertThat(get("/talk").status()).isEqualTo(503);
        assertThat(get("/urgent-help").status()).isEqualTo(200);
        assertThat(HttpProbe.of(portal)
                        .with("Cookie", "mh-sign-in=somebody")
                        .get("/urgent-help")
                        .status())
                .isEqualTo(200);
        assertThat(get("/health/live").status()).isEqualTo(200);
        whatWasSentIsGivenBack();

        database = start();
        await("/health/ready", 200);
        await("/talk", 200);
        List<String> traces =
                portal.log().lines().filter(line -> line.startsWith("\tat ")).toList();
        assertThat(traces).isEmpty();
    }

    /** Beyond the time for which a page is new, what visitors have just read is still there for them, headers included. */
    private static void staysReadable(HttpProbe visitor, HttpProbe.Answer kept) {
        Instant end = Instant.now().plus(NEW).plusSeconds(1);
        HttpProbe.Answer last = kept;
        while (Instant.now().isBefore(end)) {
            last = visitor.get("/talk");
        }
        assertThat(last.status()).isEqualTo(200);
        assertThat(last.body()).isEqualTo(kept.body()).isNotEmpty();
        for (String header : List.of("Content-Security-Policy", "X-Frame-Options", "Content-Type", "ETag", "Vary")) {
            assertThat(last.header(header))
                    .as(header)
                    .isEqualTo(kept.header(header))
                    .isNotEmpty();
        }
        assertThat(visitor.get("/proposals").status()).isEqualTo(503);
    }

    /** Kept as it is, the page that says so is nobody else's: neither in another language nor about another address. */
    private void isSaidInTheReadersLanguage() {
        for (int i = 0; i < 2; i++) {
            for (String language : List.of("es", "ar", "en")) {
                HttpProbe.Answer refusal = get("/" + language + "/proposals?asked=" + i);
                assertThat(refusal.status()).isEqualTo(503);
                assertThat(refusal.header("Content-Language")).isEqualTo(language);
                assertThat(refusal.header("Retry-After")).isNotEmpty();
                assertThat(refusal.body())
                        .contains("<html lang=\"" + language + "\"", "<h1>")
                        .doesNotContain("asked=");
            }
        }
    }

    /** Words that could not be taken are on the page that says so, for the sender alone, and no password is. */
    private void whatWasSentIsGivenBack() {
        String words = "One call a month would have helped me more than the seventh <b>letter</b> did.";
        HttpProbe sender = HttpProbe.of(portal).with("Sec-Fetch-Site", "same-origin");
        HttpProbe.Answer refusal =
                sender.post("/sign-in", Map.of("words", words, "password", "some words of mine " + words));
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.body())
                .contains("the seventh &lt;b&gt;letter")
                .doesNotContain("some words of mine")
                .doesNotContain("<b>letter");
        HttpProbe.Answer other = sender.post("/sign-in", SIGN_IN);
        assertThat(other.status()).isEqualTo(503);
        assertThat(other.body()).doesNotContain("seventh");
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private HttpProbe.Answer get(String path) {
        return HttpProbe.of(portal).get(path);
    }

    /** Asks again and again, as a supervisor does. */
    private void await(String path, int status) {
        Instant end = Instant.now().plus(PATIENCE);
        int found = get(path).status();
        while (found != status && Instant.now().isBefore(end)) {
            found = get(path).status();
        }
        assertThat(found).as(path).isEqualTo(status);
    }
}
