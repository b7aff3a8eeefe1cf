package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** A page speaks the language of its address, else of the person, else of the browser, and its links go on in it. */
class LanguagePageIT {
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action)=\"(/[^\"]*)\"");
    private static final String STATELESS = "stateless";

    @ParameterizedTest
    @CsvSource({
        "/talk, en, en, ltr",
        "/talk, 'es-MX,es;q=0.9,en;q=0.1', es, ltr",
        "/talk, ar, ar, rtl",
        "/talk, 'xx,yy;q=0.5', en, ltr",
        "/ar/talk, es, ar, rtl",
        "/en/talk, es, en, ltr",
        "/es, ar, es, ltr",
        "/es/nothing-here, ar, es, ltr",
        "/urgent-help, es, es, ltr"
    })
    void thePageSpeaksIt(String path, String accepted, String language, String direction) {
        HttpProbe.Answer answer = probe().with("Accept-Language", accepted).get(path);
        assertThat(answer.body()).contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"");
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        boolean addressed = path.matches("/(en|es|ar)(/.*)?");
        assertThat(answer.header("Vary")).contains("Cookie", addressed ? "" : "Accept-Language");
    }

    @Test
    void anythingMayStandInTheHeader() {
        assertThat(probe().with("Accept-Language", "fr,".repeat(1000))
                        .get("/talk")
                        .body())
                .contains("<html lang=\"en\"");
        assertThat(probe().with("Accept-Language", "\"><script>;q=zz,,;;")
                        .get("/talk")
                        .body())
                .contains("<html lang=\"en\"")
                .doesNotContain("<script>;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es/health", "/es/es/talk", "/es/favicon.ico", "/xx/talk", "/ES/talk", "/es-MX/talk"})
    void thereIsNothingBehindOtherAddresses(String path) {
        assertThat(probe().get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/talk", "/proposals", "/campaigns", "/organizations", "/spaces", "/join", "/about"})
    void linksGoOnInTheLanguageOfTheAddress(String path) {
        assertThat(addresses("/ar" + path)).isNotEmpty().allMatch(address -> address.matches("/ar([/?#].*)?"));
        assertThat(addresses(path.isEmpty() ? "/" : path)).isNotEmpty().noneMatch(address -> address.startsWith("/en"));
    }

    @Test
    void searchEnginesFindEveryLanguage() {
        String page = probe().get("/es/talk?after=x").body();
        for (String language : List.of("en", "es", "ar")) {
            assertThat(page)
                    .contains("<link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + base() + "/" + language
                            + "/talk?after=x\"");
        }
        assertThat(page).contains("hreflang=\"x-default\" href=\"" + base() + "/talk?after=x\"");
        assertThat(probe().get("/es/nothing").body()).doesNotContain("rel=\"alternate\"");
    }

    @Test
    void redirectsKeepTheLanguage() {
        assertThat(probe().get("/es/me").header("Location")).isEqualTo("/es/sign-in?next=%2Fes%2Fme");
        assertThat(probe().get("/me").header("Location")).isEqualTo("/sign-in?next=%2Fme");
        assertThat(probe().get("/ar/talk/").header("Location")).isEqualTo("/ar/talk");
        assertThat(probe().get("/ar/").header("Location")).isEqualTo("/ar");
        assertThat(signIn("/es/sign-in?next=%2Fes%2Fproposals", "peer").header("Location"))
                .isEqualTo("/es/proposals");
        assertThat(signIn("/es/sign-in", "peer").header("Location")).isEqualTo("/es");
        assertThat(signIn("/es/sign-in?next=%2Fes%2F%2Fevil.example", "peer").header("Location"))
                .isEqualTo("/es");
    }

    @Test
    void aPersonsChoiceGoesBeforeTheBrowsersAndTheAddressBeforeBoth() {
        try (Visit visit = Browser.desktop().withoutScript().visit(Portal.demo())) {
            visit.signInAs("manager").open("/ar/me/profile");
            assertThat(visit.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            visit.page().locator("#language").selectOption("es");
            visit.press(visit.page().locator("#do-save"));
            assertThat(visit.page().url()).endsWith("/me").doesNotContain("/ar/");
            assertThat(language(visit)).isEqualTo("es");
            visit.open("/talk");
            assertThat(language(visit)).isEqualTo("es");
            visit.open("/ar/talk");
            assertThat(language(visit)).isEqualTo("ar");
            visit.open("/en/me/profile").page().locator("#language").selectOption("");
            visit.press(visit.page().locator("#do-save"));
            assertThat(visit.page().url()).endsWith("/me").doesNotContain("/en/");
            assertThat(language(visit)).isEqualTo("en");
        }
    }

    @Test
    void theFooterLeadsToTheSamePageInAnotherLanguage() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.open("/proposals");
            Locator arabic = visit.page().locator(".languages a[hreflang=ar]");
            assertThat(arabic.getAttribute("lang")).isEqualTo("ar");
            visit.press(arabic);
            assertThat(visit.page().url()).endsWith("/ar/proposals");
            assertThat(language(visit)).isEqualTo("ar");
            assertThat(visit.page().locator(".languages [aria-current]").getAttribute("hreflang"))
                    .isEqualTo("ar");
            visit.press(visit.page().locator(".languages a[hreflang=en]"));
            assertThat(visit.page().url()).endsWith("/en/proposals");
            visit.sees("English");
        }
    }

    @Test
    void aRefusedFormKeepsItsWordsInArabic() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.open("/ar/join");
            visit.page().locator("#name").fill("ليلى");
            visit.page().locator("#email").fill("no address");
            visit.press(visit.page().locator("#do-join"));
            assertThat(language(visit)).isEqualTo("ar");
            assertThat(visit.page().url()).endsWith("/ar/join");
            assertThat(visit.page().locator("#name").inputValue()).isEqualTo("ليلى");
            assertThat(visit.page().locator(".errors").innerText())
                    .contains("كلمة سر")
                    .doesNotContainPattern("[A-Za-z]+ [A-Za-z]+");
            visit.fits();
        }
    }

    private static String language(Visit visit) {
        return visit.page().locator("html").getAttribute("lang");
    }

    /** The addresses on a page, but for files and for the page itself in other languages. */
    private static Set<String> addresses(String path) {
        String page = probe().get(path).body().replaceAll("<nav class=\"languages\"[\\s\\S]*?</nav>", "");
        return new TreeSet<>(ADDRESS.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(address -> !address.startsWith("/jakarta.faces.resource/"))
                .toList());
    }

    private static HttpProbe.Answer signIn(String path, String who) {
        return probe().with("Sec-Fetch-Site", "same-origin")
                .post(
                        path,
                        Map.of(
                                "sign-in", "sign-in",
                                "email", who + "@demo.example",
                                "password", "walk-together-2026",
                                "do-sign-in", "Sign in",
                                "jakarta.faces.ViewState", STATELESS));
    }

    private static HttpProbe probe() {
        return HttpProbe.of(Portal.demo());
    }

    private static String base() {
        return Portal.demo().url("");
    }
}
