package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.manyhands.testing.client.Visit;

/** What somebody does on pages in Arabic, by the names of inputs: the words on the buttons belong to the translation. */
final class ArabicPages {
    private ArabicPages() {}

    /** As one of the demonstration's people. */
    static Visit signIn(Visit visit, String who) {
        visit.open("/ar/sign-in");
        type(visit, "#email", who + "@demo.example");
        type(visit, "#password", "walk-together-2026");
        click(visit, "#do-sign-in");
        return isArabic(visit);
    }

    static Visit isArabic(Visit visit) {
        Locator page = visit.page().locator("html");
        assertThat(page.getAttribute("lang")).isEqualTo("ar");
        assertThat(page.getAttribute("dir")).isEqualTo("rtl");
        return visit.speaks();
    }

    static void type(Visit visit, String where, String words) {
        visit.page().locator(where).fill(words);
    }

    static void click(Visit visit, String where) {
        visit.press(visit.page().locator(where));
    }

    /** The address of the page that is shown, without query. */
    static String path(Visit visit) {
        return visit.page().url().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }
}
