package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.HtmlForm;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** A43, A44, A45: too much of anything is refused in plain words, costs nobody else, and fills no log. */
class ExcessPageIT {
    private static final int MANY = 5_000;
    private static final int LONG = 100_000;

    @Test
    void aBodyThatSaysItIsHugeIsNotWaitedFor() {
        String answer = Probes.raw(
                "POST /sign-in HTTP/1.1",
                "Host: 127.0.0.1",
                "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=zq",
                "Content-Length: 104857600");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void thousandsOfFieldsFailNoPage() {
        Map<String, String> fields = Probes.form("sign-in", "do-sign-in");
        for (int i = 0; i < MANY; i++) {
            fields.put("field" + i, "x");
        }
        assertThat(Probes.visitor().post("/sign-in", fields).status()).isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 5_000})
    void thousandsOfPartsFailNoPage(int parts) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            body.append("--zq\r\nContent-Disposition: form-data; name=\"part")
                    .append(i)
                    .append("\"\r\n\r\nx\r\n");
        }
        body.append("--zq--\r\n");
        assertThat(status(multipart("/sign-in", body.toString()))).isBetween(200, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--zq\r\nContent-Disposition: form-data; name=\"sign-in\r\n\r\nx",
                "--zq\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\nx\r\n--zq--\r\n",
                "--other\r\n\r\n--other--\r\n",
                "--zq",
                ""
            })
    void partsThatAreNoneFailNoPage(String body) {
        assertThat(status(multipart("/sign-in", body))).isBetween(200, 499);
    }

    @Test
    void longAddressesAndHeadersAreRefused() {
        String much = "a".repeat(20_000);
        assertThat(status(Probes.raw("GET /" + much + " HTTP/1.1", "Host: 127.0.0.1")))
                .isBetween(400, 499);
        assertThat(status(Probes.raw("GET /talk HTTP/1.1", "Host: 127.0.0.1", "Cookie: a=" + much)))
                .isBetween(400, 499);
    }

    /** Patterns on which careless expressions take for ever, in every field that a visitor or a member is given. */
    @ParameterizedTest
    @ValueSource(strings = {"a@a.", " ", "\t\n", "-a", "((", "https://a.", "!a", "0", "\u0130", "\uD83D\uDE00", "<!--"})
    void endlessWordsAreReadInTime(String words) {
        String much = words.repeat(
                LONG / URLEncoder.encode(words, StandardCharsets.UTF_8).length());
        List<String> wrong = new ArrayList<>();
        fill(Probes.visitor(), List.of("/sign-in", "/forgotten-password", "/join"), much, wrong);
        fill(
                Probes.as("bryn"), // keeps what was typed, for somebody who writes nothing else here
                List.of("/spaces/new", "/organizations/new", "/proposals/new?space=getting-help-early", "/me/profile"),
                much,
                wrong);
        assertThat(wrong).isEmpty();
    }

    private static void fill(HttpProbe probe, List<String> paths, String much, List<String> wrong) {
        for (String path : paths) {
            List<HtmlForm> forms = HtmlForm.of(probe.get(path).body());
            assertThat(forms).as(path).isNotEmpty();
            for (HtmlForm form : forms) {
                Map<String, String> fields = new HashMap<>(form.fields());
                fields.replaceAll((name, value) -> isTyped(form, name) ? much : value);
                if (form.plain()
                        && fields.containsValue(much)
                        && fields.values().stream().filter(much::equals).count() < 8) {
                    int status = probe.post(path, fields).status();
                    if (status != 200 && status != 422 && status != 413 && status != 429) {
                        wrong.add(path + " " + form.name() + ": " + status);
                    }
                }
            }
        }
    }

    private static boolean isTyped(HtmlForm form, String name) {
        boolean frame = name.startsWith("jakarta.") || name.startsWith("form-") || name.equals(form.id());
        return !frame && !name.equals(form.button()) && !form.choices().contains(name);
    }

    /** A45: what comes in an address or a header begins no line of the log, and refusals write none. */
    @Test
    void nobodyWritesTheLogFromOutside() {
        long before = Portal.demo().log().lines().count();
        for (int i = 0; i < 200; i++) {
            HttpProbe probe =
                    HttpProbe.of(Portal.demo()).with("User-Agent", "zqlog" + i).with("Referer", "zqlog" + i);
            probe.get("/zqlog%0d%0a2026-11-26T00:00:00.000Z%20ERROR%20zqforged%1b%5b31m" + i);
        }
        for (int i = 0; i < 20; i++) {
            HttpProbe probe = Probes.visitor();
            probe.send("PUT", "/zqlog%0azqforged");
            probe.post("/sign-in", Map.of("zqlog\r\nzqforged", "x", "jakarta.faces.ViewState", "zq\nzqforged"));
            Probes.raw("zqlog\r\nzqforged /", "Host: zqlog\r\nzqforged");
        }
        String log = Portal.demo().log();
        assertThat(log.lines()).noneMatch(line -> line.startsWith("zqforged"));
        assertThat(log).doesNotContain("\u001b[31m");
        assertThat(log.lines().count() - before).isLessThan(20);
    }

    private static String multipart(String path, String body) {
        return Probes.raw(
                "POST " + path + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=zq",
                "Content-Length: " + body.getBytes(StandardCharsets.ISO_8859_1).length,
                "Connection: close",
                "",
                body);
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }
}
