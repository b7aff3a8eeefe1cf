package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.HtmlForm;
import org.manyhands.testing.client.HttpProbe;

/** A15, A16: files are what their bytes say, have names that are no paths, and run nowhere. */
class FilesPageIT {
    private static final String EDGE = "zq" + Keys.random();
    private static String cookie;
    private static String organization;

    /** An organization of the tests' own, with the sign-in of its manager. */
    @BeforeAll
    static void begin() {
        HttpProbe probe = Probes.visitor();
        HttpProbe.Answer signedIn = Probes.signIn(probe, "peer@demo.example", "walk-together-2026", Map.of());
        cookie = Probes.cookie(signedIn);
        probe.with("Cookie", cookie);
        HtmlForm form = HtmlForm.of(probe.get("/organizations/new").body()).stream()
                .filter(HtmlForm::plain)
                .filter(one -> one.fields().containsKey("name"))
                .findFirst()
                .orElseThrow();
        Map<String, String> fields =
                new HashMap<>(form.with("name", "Archive " + EDGE).fields());
        fields.replaceAll((name, value) -> name.equals("website") ? "" : value);
        HttpProbe.Answer made = probe.post("/organizations/new", fields);
        assertThat(made.status()).isEqualTo(302);
        organization = made.header("Location").replaceAll("[?#].*", "");
    }

    @Test
    void evidenceIsKeptToBeTakenAwayAndNeverOpenedHere() {
        String answer = send(
                "verification",
                "../../x/<svg onload=a>\u202Egpj.pdf",
                "image/svg+xml",
                "%PDF-1.7\n<script>zq()</script>");
        assertThat(answer).startsWith("HTTP/1.1 302");
        String page = signedIn().get(organization + "/verification").body();
        HttpProbe.Answer file = signedIn().get(Probes.link(page, "/evidence/"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename*=UTF-8''")
                .doesNotContain("<", "/", "%2F", "%3C", "..", "%E2%80%AE");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(file.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(page).doesNotContain("<svg onload");
        String path = Probes.link(page, "/evidence/");
        for (HttpProbe other : List.of(Probes.visitor(), Probes.as("leader"), Probes.as("moderator"))) {
            HttpProbe.Answer nothing = other.get(path);
            assertThat(nothing.status()).isEqualTo(404);
            assertThat(withoutKey(nothing)).isEqualTo(withoutKey(other.get("/evidence/nothing-here")));
        }
    }

    /** Whatever name and kind they come with. */
    @ParameterizedTest
    @CsvSource({
        "verification, a.pdf, application/pdf, <svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>",
        "verification, a.pdf, application/pdf, <html><script>a()</script></html>",
        "logo, a.png, image/png, <svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>",
        "logo, a.png, image/png, <html><script>a()</script></html>",
        "logo, a.svg, image/svg+xml, <svg xmlns='http://www.w3.org/2000/svg'/>",
        "logo, a.gif, image/gif, GIF89a<script>a()</script>",
        "logo, a.png, image/png, %PDF-1.7"
    })
    void otherKindsAreRefusedWithWords(String page, String name, String type, String content) {
        assertThat(send(page, name, type, content)).startsWith("HTTP/1.1 422").contains("</html>");
    }

    private static String send(String page, String name, String type, String content) {
        String path = organization + "/" + page;
        HtmlForm form = HtmlForm.of(signedIn().get(path).body()).stream()
                .filter(one -> !one.plain())
                .findFirst()
                .orElseThrow();
        StringBuilder body = new StringBuilder();
        form.fields()
                .forEach((field, value) -> body.append(part(field))
                        .append("\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        body.append(part("file"))
                .append("; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: ")
                .append(type)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n--")
                .append(EDGE)
                .append("--\r\n");
        String bytes = new String(body.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return Probes.raw(
                "POST " + path + " HTTP/1.1",
                "Host: 127.0.0.1",
                "Cookie: " + cookie,
                "Sec-Fetch-Site: same-origin",
                "Content-Type: multipart/form-data; boundary=" + EDGE,
                "Content-Length: " + bytes.length(),
                "Connection: close",
                "",
                bytes);
    }

    private static String withoutKey(HttpProbe.Answer answer) {
        return Probes.plain(answer.body()).replaceAll("(evidence(/|%2F))[a-z0-9-]+", "$1KEY");
    }

    private static String part(String name) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"";
    }

    private static HttpProbe signedIn() {
        return Probes.visitor().with("Cookie", cookie);
    }
}
