package org.manyhands.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.manyhands.testing.client.Axe;
import org.manyhands.testing.client.Look;
import org.manyhands.testing.client.Look.Theme;
import org.manyhands.testing.client.Look.Width;
import org.manyhands.testing.client.Visit;

/** What people do where they write a text together, and what they see there. */
abstract class EditorScene {
    static final String SAVED = "All is saved.";

    private static final String TEXT = ".live-text[contenteditable=true]";
    private static final String WORDS = """
            () => {
              const text = document.querySelector('.live-text').cloneNode(true);
              text.querySelectorAll('.live-cursor').forEach(cursor => cursor.remove());
              return text.textContent;
            }""";
    private static final Look USUAL = new Look(Theme.LIGHT, Width.DESKTOP);

    /** Begins a draft as a leader. */
    static String begin(Visit visit, String title) {
        visit.signInAs("leader").open("/proposals/new?space=getting-help-early");
        visit.fill("Title", title).fill("What it wants", "Written at the same time.");
        visit.press("Begin the draft").sees("The draft has begun.");
        assertThat(text(visit)).isVisible();
        return visit.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("/write.*", "");
    }

    static Visit open(Visit visit, String place) {
        visit.open(place + "/write");
        assertThat(text(visit)).isVisible();
        return visit;
    }

    static void write(Visit visit, String words) {
        text(visit).locator("section p").last().click();
        visit.page().keyboard().type(words);
    }

    /** Waits until the text says something; the names at others' cursors stand in it and are no part of it. */
    static void reads(Visit visit, String words) {
        waitUntil(visit, () -> String.valueOf(visit.page().evaluate(WORDS)).contains(words));
    }

    static void waitUntil(Visit visit, BooleanSupplier condition) {
        visit.page().waitForCondition(condition);
    }

    static Locator text(Visit visit) {
        return visit.page().locator(TEXT);
    }

    static Locator main(Visit visit, String words) {
        return visit.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    /** What the page has become since it came: all but its markup, in light and dark, wide and narrow. */
    static void checkedState(Visit visit, String name) {
        for (Look look : List.of(USUAL, new Look(Theme.DARK, Width.PHONE))) {
            visit.seenAs(look).screenshot(name);
            checkedUnseen(visit, name + " (" + look + ")");
        }
        for (Look look : List.of(new Look(Theme.LIGHT, Width.PHONE), new Look(Theme.DARK, Width.DESKTOP), USUAL)) {
            visit.seenAs(look).checkedLook(name);
        }
    }

    /** The same, as it stands and without a picture. */
    static void checkedUnseen(Visit visit, String where) {
        Axe.check(where, visit.fits().speaks().page());
    }
}
