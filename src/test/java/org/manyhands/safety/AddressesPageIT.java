package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.Sights;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;

/** Attacks that come by the address, the method or the headers of a request. */
class AddressesPageIT {
    /** In a path and in a query: markup, an expression, a statement, a number beyond all numbers, a step up, nothing. */
    private static final List<String> HOSTILE = List.of(
            "\"><zq7 onload=a>",
            "#{7*7}a${7*7}a",
            "' or '1'='1",
            "-1",
            "9223372036854775808",
            "..%2f..",
            "\u0000",
            "%");

    private static final Pattern PARAMETER =
            Pattern.compile("@Param(?:\\(name = \"([a-z-]+)\"\\))?\\s+(?:[A-Z][A-Za-z]+|int|long|boolean) ([a-zA-Z]+)");

    private static final int PATIENCE = 400;
    private static final Set<Integer> REFUSED = Set.of(400, 404);

    /** A09, A14, A35, A36. */
    @Test
    void noAddressFailsAPageOrComesBackUnescaped() throws Exception {
        Set<String> names = parameters();
        assertThat(names).contains("after", "q", "page", "next");
        List<String> wrong = new ArrayList<>();
        for (HttpProbe probe : List.of(HttpProbe.of(Portal.demo()), Probes.as("leader"), Probes.as("admin"))) {
            for (Sights.Route route : Sights.routes()) {
                for (String words : HOSTILE) {
                    String value =
                            URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
                    StringBuilder query = new StringBuilder("?zq=" + value);
                    names.forEach(
                            name -> query.append('&').append(name).append('=').append(value));
                    String path = route.route().replaceAll("\\{[a-z]+}", Matcher.quoteReplacement(value));
                    wrong.addAll(look(probe.get(path + query), path));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> look(HttpProbe.Answer answer, String path) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() >= 500) {
            wrong.add(path + " answers " + answer.status());
        }
        for (String words : List.of("<zq7", "49a49", "java.lang.", "jakarta.persistence")) {
            if (answer.body().contains(words) || answer.header("Location").contains(words)) {
                wrong.add(path + " says " + words);
            }
        }
        return wrong;
    }

    /** The names of all parameters of all pages, as their sources have them. */
    private static Set<String> parameters() throws Exception {
        Set<String> names = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Page.java")).toList()) {
                Matcher matcher = PARAMETER.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                }
            }
        }
        return names;
    }

    /** A33. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/",
                "/.//evil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "/x\r\nLocation: https://evil.example",
                "//127.0.0.1@evil.example"
            })
    void signingInLeadsNowhereElse(String next) {
        String query = "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        Map<String, String> fields = Probes.form("sign-in", "do-sign-in");
        fields.put("email", "peer@demo.example");
        fields.put("password", "walk-together-2026");
        HttpProbe.Answer signedIn = Probes.visitor().post("/sign-in" + query, fields);
        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(signedIn.header("Location")).startsWith("/").doesNotContain("//", "\\", "evil.example\r");
        HttpProbe.Answer already =
                Probes.visitor().with("Cookie", Probes.cookie(signedIn)).get("/sign-in" + query);
        assertThat(already.header("Location")).startsWith("/").doesNotContain("//", "\\", "\n");
    }

    /** A34: what the portal says of itself never comes from the request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: 127.0.0.1:1@evil.example",
                "Host: 127.0.0.1\r\nX-Forwarded-Host: evil.example",
                "Host: 127.0.0.1\r\nForwarded: host=evil.example;proto=https",
                "Host: 127.0.0.1\r\nX-Original-URL: /admin\r\nX-Rewrite-URL: /evil.example"
            })
    void noHostThatARequestNamesComesBack(String host) {
        for (String path : List.of("/", "/talk", "/me", "/talk/", "/nothing-here", "/es/talk/", "/sign-in?next=/me")) {
            assertThat(Probes.raw("GET " + path + "?" + UUID.randomUUID() + " HTTP/1.1", host))
                    .as(path)
                    .startsWith("HTTP/1.1 ")
                    .doesNotContain("evil.example");
        }
    }

    /** A34: the mail with the link to a new password. */
    @Test
    void linksInMailsNameThePortalAlone() {
        String token = Probes.visitor()
                .get("/forgotten-password")
                .body()
                .replaceAll("(?s).*?name=\"form-token\" value=\"([^\"]+)\".*", "$1");
        String body =
                "forgotten=forgotten&do-send=x&jakarta.faces.ViewState=stateless&email=peer%40demo.example&form-token="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8);
        String answer = Probes.raw(
                "POST /forgotten-password HTTP/1.1",
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "Connection: close",
                "",
                body);
        assertThat(answer).startsWith("HTTP/1.1 302").doesNotContain("evil.example");
        String mails = "";
        for (int i = 0; i < PATIENCE && !mails.contains("/new-password/"); i++) {
            mails = Probes.visitor().get("/mail").body(); // a job writes it, soon
        }
        assertThat(mails).contains(Portal.demo().url("/new-password/")).doesNotContain("evil.example");
    }

    /** A37. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/web.xml?ln=%2e%2e/WEB-INF",
                "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml",
                "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml?con=../WEB-INF",
                "/jakarta.faces.resource/web.xml?loc=../WEB-INF",
                "/jakarta.faces.resource/web.xml?ln=/WEB-INF",
                "/jakarta.faces.resource/web.xml?ln=css/../../WEB-INF",
                "/jakarta.faces.resource/../../WEB-INF/web.xml?ln=css",
                "/jakarta.faces.resource/beans.xml?ln=..\\WEB-INF",
                "/jakarta.faces.resource/tags/form.xhtml",
                "/jakarta.faces.resource/form.xhtml?ln=../tags",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/%57EB-INF/web.xml",
                "/x/..;/WEB-INF/web.xml",
                "/%c0%ae%c0%ae/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/accounts/sign-in.xhtml",
                "/accounts/sign-in",
                "/styleguide.xhtml",
                "/logos/..%2f..%2fWEB-INF%2fweb.xml",
                "/evidence/../WEB-INF/web.xml"
            })
    void noFileOfThePortalIsHandedOut(String path) {
        String answer = Probes.raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1");
        assertThat(Integer.parseInt(answer.substring(9, 12))).isIn(REFUSED);
        assertThat(answer).doesNotContain("<web-app", "ui:composition", "<beans", "Manifest-Version", "xmlns:h");
    }

    /** A37: what stands behind a semicolon is no part of an address, and streams are asked for by nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF;/web.xml",
                "/WEB-INF/;a/web.xml",
                "/;/WEB-INF/web.xml",
                "/talk;/../WEB-INF/web.xml",
                "/jakarta.faces.resource/dynamiccontent.properties?ln=primefaces&pfdrid=AAAA&pfdrt=sc&v=1"
            })
    void noOddAddressHandsOutAFile(String path) {
        assertThat(Probes.raw("GET " + path + " HTTP/1.1", "Host: 127.0.0.1"))
                .containsPattern("^HTTP/1.1 [234]")
                .doesNotContain("<web-app", "ui:composition", "<beans", "Manifest-Version", "xmlns:h");
    }

    /** A38: pages are read and forms are sent, and nothing else is done with an address. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE", "MOVE", "get", "X"})
    void otherMethodsAreRefused(String method) {
        for (String path : List.of("/", "/talk", "/sign-in", "/admin", "/nothing-here")) {
            String answer =
                    Probes.raw(method + " " + path + " HTTP/1.1", "Host: 127.0.0.1", "Sec-Fetch-Site: same-origin");
            assertThat(answer).as(path).containsPattern("^HTTP/1.1 40[05] ").doesNotContain("<form");
        }
    }

    /** A38: nor does a header or a field name another method. */
    @Test
    void aMethodIsWhatItIs() {
        HttpProbe.Answer answer = Probes.visitor()
                .with("X-HTTP-Method-Override", "DELETE")
                .with("X-Method-Override", "PUT")
                .get("/talk?_method=DELETE");
        assertThat(answer.status()).isEqualTo(200);
    }

    /** A23: no session is taken from an address, and none stands in one. */
    @Test
    void noSessionStandsInAnAddress() {
        HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get("/talk;jsessionid=0123456789;mh-work=0123456789");
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.body()).doesNotContain("jsessionid", ";mh-work");
        assertThat(Probes.as("admin").get("/admin/people").body()).doesNotContain("jsessionid", ";mh-work");
    }
}
