package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.ui.AllRoutes;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** A42, A17, A50: what one visitor sends changes nothing for the next, and no answer is stored or framed that must not be. */
class CachePageIT {
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"#]+)");
    private static final String PRIVATE = "private, no-store";

    /** Whoever comes first decides what is kept; so each header comes first, with an address that nobody asked for before. */
    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Proto, https",
        "X-Forwarded-Prefix, /evil",
        "X-Forwarded-Port, 1",
        "X-Forwarded-For, 192.0.2.1",
        "Forwarded, host=evil.example;proto=https",
        "X-Original-URL, /urgent-help",
        "X-Rewrite-URL, /urgent-help",
        "X-HTTP-Method-Override, POST",
        "Accept, application/json",
        "Accept, text/vnd.wap.wml",
        "Accept-Charset, utf-7",
        "Accept-Encoding, br",
        "X-Requested-With, XMLHttpRequest",
        "Faces-Request, partial/ajax",
        "User-Agent, <zq7>",
        "Referer, https://evil.example/",
        "Origin, https://evil.example",
        "Range, bytes=0-9",
        "If-None-Match, *",
        "If-Modified-Since, 'Thu, 01 Jan 2099 00:00:00 GMT'",
        "Cookie, theme=dark",
        "Authorization, Basic YWRtaW46YWRtaW4=",
        "Transfer, chunked"
    })
    void noHeaderPoisonsAKeptPage(String header, String value) {
        String path = "/talk?zq=" + UUID.randomUUID();
        HttpProbe.Answer first = visitor().with(header, value).get(path);
        HttpProbe.Answer next = visitor().get(path);
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.body()).contains("</html>").doesNotContain("evil", "<zq7");
        assertThat(Probes.plain(next.body()))
                .isEqualTo(Probes.plain(
                        visitor().with("Cache-Control", "no-cache").get(path).body()));
        assertThat(first.status()).isIn(200, 304, 400);
    }

    /** The language is part of what a page is kept by; anything else that a browser says of it is not. */
    @Test
    void theNextVisitorReadsTheirOwnLanguage() {
        String path = "/talk?zq=" + UUID.randomUUID();
        assertThat(visitor().with("Accept-Language", "ar").get(path).body()).contains("lang=\"ar\"");
        assertThat(visitor().get(path).body()).contains("<html lang=\"en\"");
        assertThat(visitor().with("Accept-Language", "<zq7>,xx;q=9").get(path).body())
                .doesNotContain("<zq7");
    }

    /** Nothing of somebody who is signed in is there for whoever comes after them. */
    @Test
    void noPersonsPageIsKeptForOthers() {
        String path = "/talk?zq=" + UUID.randomUUID();
        HttpProbe.Answer own = Probes.as("peer").with("Cache-Control", null).get(path);
        assertThat(own.header("Cache-Control")).isEqualTo(PRIVATE);
        assertThat(own.body()).contains("/sign-out");
        assertThat(visitor().get(path).body()).doesNotContain("/sign-out");
    }

    /** Refusals say nothing that may be kept, and have the headers of every page. */
    @ParameterizedTest
    @CsvSource({
        "GET, /nothing-here, 404",
        "GET, /admin, 404",
        "GET, /me, 302",
        "GET, /talk/, 301",
        "PUT, /talk, 403",
        "GET, /sign-in?jakarta.faces.ViewState=x, 403",
        "GET, /logos/nothing, 404",
        "GET, /evidence/nothing, 404",
        "GET, /jakarta.faces.resource/nothing.css, 404",
        "GET, /sign-in, 200",
        "GET, /talk, 200",
        "GET, /urgent-help, 200"
    })
    void everyAnswerHasItsHeaders(String method, String path, int status) {
        HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).send(method, path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Content-Security-Policy-Report-Only")).isEmpty();
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
        if (status != 200 && !path.startsWith("/jakarta.faces.resource")) {
            assertThat(answer.header("Cache-Control")).isEqualTo(PRIVATE);
        }
        if (status >= 400) {
            assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContain("Exception", "\tat ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/admin", "/admin/people", "/talk", "/moderation"})
    void whatIsSeenSignedInIsStoredNowhere(String path) {
        for (String who : List.of("admin", "moderator", "peer")) {
            HttpProbe.Answer answer = Probes.as(who).get(path);
            assertThat(answer.header("Cache-Control")).as(who).isEqualTo(PRIVATE);
            assertThat(answer.header("ETag")).as(who).isEmpty();
        }
    }

    /** A17: a page that visitors share has no key to its scripts; a working page has another one each time. */
    @Test
    void noKeyToScriptsIsUsedTwice() {
        assertThat(visitor().get("/talk").body()).doesNotContain("nonce=");
        HttpProbe admin = Probes.as("admin");
        String first = nonce(admin.get("/admin/people"));
        assertThat(nonce(admin.get("/admin/people"))).isNotEqualTo(first);
        assertThat(admin.get("/admin/people").header("Content-Security-Policy"))
                .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'");
    }

    private static String nonce(HttpProbe.Answer answer) {
        String policy = answer.header("Content-Security-Policy");
        assertThat(policy).contains("'nonce-");
        return policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
    }

    private static HttpProbe visitor() {
        return HttpProbe.of(Portal.demo()).with("Cache-Control", null);
    }

    /** What stands behind an address that somebody was sent alone is nobody else's, also when it says that it is used up. */
    @Test
    void noPageBehindASecretIsKept() {
        List<String> routes = AllRoutes.map().keySet().stream()
                .filter(route -> route.contains("{token}"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(4);
        for (String route : routes) {
            String path = route.replace("{token}", Keys.secret());
            requireKeptNowhere(path);
            requireKeptNowhere(path);
            requireKeptNowhere("/es" + path);
        }
    }

    private static void requireKeptNowhere(String path) {
        HttpProbe.Answer answer = visitor().get(path);
        assertThat(answer.header("Cache-Control")).as(path).isEqualTo(PRIVATE);
        assertThat(answer.header("ETag")).as(path).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, 1", "/talk, 1", "/admin/people, 3"})
    void filesAreKeptForGoodUnderTheAddressThatSaysWhatIsInThem(String page, int least) {
        List<String> files = files(page);
        assertThat(files).hasSizeGreaterThanOrEqualTo(least);
        for (String file : files) {
            HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get(file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).as(file).isEqualTo("public, max-age=31536000, immutable");
            assertThat(answer.header("Expires")).as(file).isEmpty();
        }
    }

    /** A page of a newer version may ask an older node: what that one has must not be taken for what was asked. */
    @ParameterizedTest
    @CsvSource({"/", "/admin/people"})
    void underAnotherAddressFilesAreAskedForEachTime(String page) {
        for (String file : files(page)) {
            String bare = file.replaceFirst("[?&]h=[0-9a-f]{16}$", "");
            assertThat(bare).isNotEqualTo(file);
            for (String other : List.of(bare, file.substring(0, file.length() - 16) + "0123456789abcdef")) {
                HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get(other);
                assertThat(answer.status()).as(other).isEqualTo(200);
                assertThat(answer.header("Cache-Control")).as(other).isEqualTo("public, no-cache");
            }
        }
    }

    private static List<String> files(String page) {
        String html = Probes.as("admin").get(page).body();
        return FILE.matcher(html)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(found.indexOf('"') + 1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }
}
