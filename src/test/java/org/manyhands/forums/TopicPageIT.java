package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** A topic as visitors come to it from the outside: readable on everything, light, and nothing is kept about them. */
class TopicPageIT {
    private static final int LIGHT = 60 * 1024;

    static Stream<Browser> browsers() {
        return Stream.of(
                Browser.desktop(),
                Browser.phone(),
                Browser.desktop().withoutScript(),
                Browser.phone().withoutScript(),
                Browser.phone().inDark());
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void readsWell(Browser browser) {
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.open("/talk")
                    .checked("talk")
                    .open(linkOn("/talk", "/forums/"))
                    .checked("forum");
            visit.open(topic()).checked("topic");
        }
    }

    @Test
    void aTitleOfOneLongWordStaysOnANarrowScreen() {
        String title = "Rechtsschutzversicherungsgesellschaften".repeat(2) + Keys.random();
        String forum = linkOn("/talk", "/forums/");
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.signInAs("leader").open(forum).follow("Begin a discussion");
            visit.fill("Title", title).fill("What", "Words.").press("Post it");
            visit.sees(title).fits().open(forum).sees(title).fits();
        }
    }

    @Test
    void wordsInAnotherLanguageThanThePageSayWhich() {
        String forum = linkOn("/talk?space=red-puente-familias-y-personas-usuarias", "/forums/");
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.open(linkOn(forum, "/topics/"));
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(visit.page().locator("h1").getAttribute("lang")).isEqualTo("es");
            assertThat(visit.page().locator(".post .prose").all())
                    .extracting(words -> words.getAttribute("lang"))
                    .as("of the posts, one of which is in English")
                    .contains("es", "en")
                    .containsOnly("es", "en");
            visit.open(forum);
            assertThat(visit.page().locator(".item-title a").all())
                    .isNotEmpty()
                    .allMatch(title -> "es".equals(title.getAttribute("lang")));
        }
    }

    @Test
    void theWriterSaysInWhichLanguageItIs() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("leader").open(linkOn("/talk", "/forums/")).follow("Begin a discussion");
            visit.fill("Title", "Hola " + Keys.random())
                    .fill("What", "Buenos días.")
                    .press("Post it");
            Locator words = visit.page().locator(".post .prose");
            assertThat(words.getAttribute("lang")).isEqualTo("en");
            visit.page().locator(".post-acts a[href$='/edit']").click();
            visit.checked("edit-post").select("Written in", "Español").press("Save");
            assertThat(words.getAttribute("lang")).isEqualTo("es");
        }
    }

    /** HTML, style, script and fonts as they come over the wire, headers included. */
    @Test
    void isLightOnAFirstVisit() {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            assertThat(visit.open(topic()).traffic().weight()).isBetween(10_000, LIGHT);
        }
    }

    @Test
    void startsNoSession() {
        HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get(topic());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    /** Posts are shown again as they were made, to whoever sees the same of them, and to nobody else. */
    @Test
    void whatOneReaderCanDoToPostsIsNotShownToTheNext() {
        String topic = topic();
        HttpProbe visitor = HttpProbe.of(Portal.demo()).with("Cache-Control", "no-cache");
        try (Visit member = Browser.desktop().visit(Portal.demo())) {
            String before = visitor.get(topic).body();
            String signedIn = member.signInAs("leader").open(topic).page().content();

            assertThat(signedIn).contains("post-acts");
            assertThat(before).doesNotContain("post-acts").contains("aria-label=\"Post 1\"");
            assertThat(visitor.get(topic).body()).doesNotContain("post-acts");
            assertThat(visitor.get("/es" + topic).body()).doesNotContain("aria-label=\"Post 1\"");
            assertThat(member.open(topic).page().content()).contains("post-acts");
        }
    }

    private static String topic() {
        return linkOn(linkOn("/talk", "/forums/"), "/topics/");
    }

    /** The first link of a kind on a page. */
    private static String linkOn(String page, String beginning) {
        String body = HttpProbe.of(Portal.demo()).get(page).body();
        Matcher link = Pattern.compile("href=\"(" + beginning + "[^\"?#]+)\"").matcher(body);
        assertThat(link.find()).as(beginning + " on " + page).isTrue();
        return link.group(1);
    }
}
