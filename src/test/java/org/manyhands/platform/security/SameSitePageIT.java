package org.manyhands.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** Forms change things only when our own page sent them, and only by POST. */
class SameSitePageIT {
    /** What the form answers when it was read: the fields are empty, so nothing is tried. */
    private static final int READ = 200;

    private static final int REFUSED = 403;
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final Portal portal = Portal.demo();

    @ParameterizedTest
    @CsvSource({
        "same-origin, OWN, 200",
        "same-origin, , 200",
        "same-site, OWN, 403",
        "cross-site, OWN, 403",
        "cross-site, https://evil.example, 403",
        "none, OWN, 403",
        "none, , 403",
        ", OWN, 200",
        ", https://evil.example, 403",
        ", http://127.0.0.1:1, 403",
        ", http://127.0.0.1, 403",
        ", null, 403",
        ", %, 403",
        ", , 403"
    })
    void whatTheBrowserSaysDecides(String site, String origin, int status) {
        HttpProbe probe = HttpProbe.of(portal);
        if (site != null) {
            probe.with("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            probe.with("Origin", origin.equals("OWN") ? portal.url("") : origin);
        }
        assertThat(probe.post("/sign-in", form()).status()).isEqualTo(status);
    }

    @Test
    void aBrowserThatSaysNothingSendsTheTokenOfTheForm() {
        HttpProbe silent = HttpProbe.of(portal);
        String token = token(silent.get("/sign-in").body());
        assertThat(silent.post("/sign-in", formWith(token)).status()).isEqualTo(READ);
        String forged = token.substring(0, token.length() - 4) + (token.endsWith("AAAA") ? "BBBB" : "AAAA");
        assertThat(silent.post("/sign-in", formWith(forged)).status()).isEqualTo(REFUSED);
        assertThat(silent.post("/sign-in", formWith(token.replaceFirst("\\..*", ".")))
                        .status())
                .isEqualTo(REFUSED);
        assertThat(silent.with("Origin", "https://evil.example")
                        .post("/sign-in", formWith(token))
                        .status())
                .isEqualTo(REFUSED);
    }

    /** Otherwise any page of the world could lead a person who is signed in to a link that acts in their name. */
    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void aLinkIsNoForm(String method) {
        Map<String, String> fields = form();
        fields.put("email", "peer@demo.example");
        fields.put("password", "walk-together-2026");
        for (String site : new String[] {"cross-site", "same-origin"}) {
            HttpProbe.Answer answer =
                    HttpProbe.of(portal).with("Sec-Fetch-Site", site).send(method, "/sign-in?" + query(fields));
            assertThat(answer.status()).isEqualTo(REFUSED);
            assertThat(answer.cookies()).isEmpty();
        }
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "sign-in", "sign-in",
                "email", "",
                "password", "",
                "do-sign-in", "Sign in",
                "jakarta.faces.ViewState", "stateless"));
    }

    private static Map<String, String> formWith(String token) {
        Map<String, String> fields = form();
        fields.put("form-token", token);
        return fields;
    }

    private static String token(String body) {
        Matcher matcher = TOKEN.matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
