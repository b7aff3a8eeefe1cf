package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.testing.HtmlForm;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** What the tests of attacks share: people of the demonstration without a browser, and requests that no client would send. */
final class Probes {
    private static final String PASSWORD = "walk-together-2026";
    private static final int PATIENCE = 20_000;

    private Probes() {}

    /** A visitor whose forms come from the portal's own pages. */
    static HttpProbe visitor() {
        return HttpProbe.of(Portal.demo()).with("Sec-Fetch-Site", "same-origin");
    }

    /** Somebody of the demonstration: {@code peer}, {@code admin} … */
    static HttpProbe as(String who) {
        HttpProbe probe = visitor();
        return probe.with("Cookie", cookie(signIn(probe, who + "@demo.example", PASSWORD, Map.of())));
    }

    /** Sends the sign-in form with more fields, if there are any. */
    static HttpProbe.Answer signIn(HttpProbe probe, String email, String password, Map<String, String> more) {
        Map<String, String> fields = form("sign-in", "do-sign-in");
        fields.put("email", email);
        fields.put("password", password);
        fields.putAll(more);
        return probe.post("/sign-in", fields);
    }

    /** What a form of a stateless page sends before anything is filled in. */
    static Map<String, String> form(String id, String button) {
        return new HashMap<>(Map.of(id, id, button, "x", "jakarta.faces.ViewState", "stateless"));
    }

    /** The cookies of an answer as the next request sends them. */
    static String cookie(HttpProbe.Answer answer) {
        List<String> cookies = answer.cookies().stream()
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .toList();
        assertThat(cookies).isNotEmpty();
        return String.join("; ", cookies);
    }

    /** The address that an answer leads to, without what stands behind it. */
    static String path(HttpProbe.Answer answer) {
        return answer.header("Location").replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }

    /** Sends the form with this button as a browser would, with what is filled in. */
    static HttpProbe.Answer press(String cookie, String path, String button, Map<String, String> filled) {
        HttpProbe.Answer page = get(cookie, path);
        List<HtmlForm> forms = HtmlForm.of(page.body()).stream()
                .filter(form -> form.button().equals(button))
                .toList();
        assertThat(forms).as(button + " at " + path).hasSize(1);
        Map<String, String> fields = new HashMap<>(forms.get(0).fields());
        fields.putAll(filled);
        String session = page.cookies().isEmpty() ? "" : "; " + cookie(page);
        HttpProbe.Answer answer = visitor().with("Cookie", cookie + session).post(path, fields);
        assertThat(answer.status()).as(button + " at " + path).isEqualTo(302);
        return answer;
    }

    /** A page as somebody sees it. */
    static HttpProbe.Answer get(String cookie, String path) {
        HttpProbe.Answer answer = visitor().with("Cookie", cookie).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }

    /** The answer to a request as it is written here, line by line; its body, if any, after an empty line. */
    static String raw(String... lines) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), Portal.demo().port())) {
            socket.setSoTimeout(PATIENCE);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first link of a page that begins like this. */
    static String link(String body, String beginning) {
        Matcher matcher = Pattern.compile("href=\"(" + beginning + "[^\"#?]*)").matcher(body);
        assertThat(matcher.find()).as("a link to " + beginning).isTrue();
        return matcher.group(1);
    }

    /** The address over which the editor of a page speaks with the portal. */
    static String live(String body) {
        Matcher matcher = Pattern.compile("/live/texts/[a-z0-9]+").matcher(body);
        assertThat(matcher.find()).as("an editor").isTrue();
        return matcher.group();
    }

    /** A page without what differs from request to request. */
    static String plain(String body) {
        return body.replaceAll("name=\"form-(token|key)\" value=\"[^\"]*\"", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(?s)<time.*?</time>", "");
    }
}
