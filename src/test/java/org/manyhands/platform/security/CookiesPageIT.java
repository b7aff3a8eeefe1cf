package org.manyhands.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** Cookies are out of reach of scripts, and where people come by https no other connection carries them. */
class CookiesPageIT {
    private static final Map<String, String> HTTPS =
            Map.of("MANYHANDS_DEMO", "true", "MANYHANDS_BASE_URL", "https://people.example");

    @Test
    void overHttpsEveryCookieIsBoundToIt() {
        try (Portal portal = Portal.start("https", HTTPS)) {
            portal.awaitReady();
            assertThat(cookies(portal, "__Host-mh-sign-in="))
                    .allSatisfy(cookie ->
                            assertThat(cookie).containsIgnoringCase("; Secure").containsIgnoringCase("; HttpOnly"));
        }
    }

    @Test
    void withoutHttpsTheyWorkAllTheSame() {
        assertThat(cookies(Portal.demo(), "mh-sign-in="))
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("; HttpOnly").doesNotContainIgnoringCase("; Secure"));
    }

    /** All cookies that an administrator is given: by signing in, at work, and by signing out with its notice. */
    private static List<String> cookies(Portal portal, String signIn) {
        HttpProbe probe = HttpProbe.of(portal).with("Sec-Fetch-Site", "same-origin");
        List<String> signedIn = probe.post(
                        "/sign-in",
                        Map.of(
                                "sign-in", "sign-in",
                                "email", "admin@demo.example",
                                "password", "walk-together-2026",
                                "do-sign-in", "Sign in",
                                "jakarta.faces.ViewState", "stateless"))
                .cookies();
        assertThat(signedIn).anyMatch(cookie -> cookie.startsWith(signIn));
        probe.with("Cookie", signedIn.get(0).replaceAll(";.*", ""));
        List<String> working = probe.get("/admin/people").cookies();
        assertThat(working).anyMatch(cookie -> cookie.startsWith("mh-work="));
        List<String> signedOut = probe.post(
                        "/sign-out",
                        Map.of(
                                "sign-out", "sign-out",
                                "do-sign-out", "Sign out",
                                "jakarta.faces.ViewState", "stateless"))
                .cookies();
        assertThat(signedOut).isNotEmpty();
        List<String> all = new ArrayList<>(signedIn);
        all.addAll(working);
        all.addAll(signedOut);
        return all;
    }
}
