package org.manyhands.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** People find things by a plain form with an address; where scripts run, they see titles while they type. */
class SearchPageIT {
    private static final String WORDS = "What are you looking for?";
    private static final String TITLE = "No adjective without a deed";

    static Stream<Browser> browsers() {
        return Stream.of(
                Browser.desktop(),
                Browser.phone(),
                Browser.desktop().withoutScript(),
                Browser.phone().withoutScript());
    }

    private static Visit open(Browser browser) {
        Visit visit = browser.visit(Portal.demo());
        do {
            visit.open("/search?q=adjective");
        } while (visit.page().content().contains("being made ready"));
        return visit.open("/search");
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void whatIsFoundHasAnAddress(Browser browser) {
        try (Visit visit = open(browser)) {
            visit.checked("search");
            visit.fill(WORDS, "adjective deed").press("Search");
            assertThat(visit.page().url()).contains("/search?q=adjective+deed");
            visit.sees(TITLE).sees("Found by:").checked("search-hits");
            Locator marks = visit.page().locator("main mark");
            assertThat(marks.allInnerTexts()).contains("adjective", "deed");
            visit.unfold("Narrow the search")
                    .select("Kind", "Proposal")
                    .fill("Until this day", "2001-01-01")
                    .press("Search");
            visit.sees("Nothing was found").checked("search-nothing");
            visit.follow("Search everywhere").sees(TITLE);
        }
    }

    @Test
    void aTypingMistakeIsForgivenAndSaid() {
        try (Visit visit = open(Browser.desktop())) {
            visit.open("/search?q=adjectve").sees("a similar word: “adjective”").checked("search-mistyped");
        }
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void manyHitsGoOnPageByPage(Browser browser) {
        try (Visit visit = open(browser)) {
            visit.open("/search?q=people").checked("search-many");
            Locator hits = visit.page().locator("main li.item");
            assertThat(hits).hasCount(20);
            Locator best = hits.first().locator("a");
            String address = best.getAttribute("href");
            visit.follow("More results");
            assertThat(best).not().hasAttribute("href", address);
            visit.follow("Show from the beginning");
            assertThat(best).hasAttribute("href", address);
        }
    }

    /** By keys alone; what was typed stays, and nothing else moves. */
    @Test
    void titlesAreSeenWhileSomebodyTypes() {
        try (Visit visit = open(Browser.desktop())) {
            Page page = visit.page();
            Locator field = page.locator("main input[type=search]");
            Locator titles = page.locator("main .titles a");
            field.pressSequentially("no adject");
            assertThat(titles.first()).containsText(TITLE);
            assertThat(page.locator("main form [role=status]")).containsText("fit");
            visit.checked("search-titles");
            field.press("ArrowDown");
            assertThat(titles.first()).isFocused();
            titles.first().press("Escape");
            assertThat(field).isFocused();
            assertThat(field).hasValue("no adject");
            assertThat(titles).hasCount(0);
            field.press("i");
            field.press("Backspace");
            assertThat(titles.first()).containsText(TITLE);
            field.press("ArrowDown");
            visit.press(titles.first());
            visit.sees(TITLE);
            assertThat(page.url()).doesNotContain("/search");
        }
    }

    @Test
    void titlesFitOnASmallScreenFromRightToLeft() {
        try (Visit visit = open(Browser.phone())) {
            visit.open("/ar/search");
            visit.page().locator("main input[type=search]").pressSequentially("no adject");
            assertThat(visit.page().locator("main .titles a").first()).containsText(TITLE);
            visit.checked("search-titles-ar").saysLanguages();
        }
    }

    @Test
    void theTitlesAreAPageThatNeedsNoScript() {
        try (Visit visit = open(Browser.desktop().withoutScript())) {
            visit.open("/search/titles?q=adject").sees(TITLE).checked("search-titles-page");
        }
    }
}
