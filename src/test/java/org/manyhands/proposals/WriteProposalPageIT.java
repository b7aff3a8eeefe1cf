package org.manyhands.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** People write one text at the same time, in whatever way they can. */
class WriteProposalPageIT {
    private static final String TEXT = ".live-text[contenteditable=true]";
    private static final String SAVED = "All is saved.";
    private static final String AS = "You speak as";
    private static final String WORDS = """
            () => {
              const text = document.querySelector('.live-text').cloneNode(true);
              text.querySelectorAll('.live-cursor').forEach(cursor => cursor.remove());
              return text.textContent;
            }""";
    private static final String PASTE = """
            words => {
              const data = new DataTransfer();
              data.setData('text/plain', words);
              document.querySelector('.live-text').dispatchEvent(
                new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }""";

    @Test
    void twoWriteAtOnceOneGoesOfflineAndComesBackAThirdReads() {
        try (Visit one = Browser.desktop().visit(Portal.demo());
                Visit two = Browser.phone().visit(Portal.demo());
                Visit third = Browser.desktop().visit(Portal.demo())) {
            String place = begin(one, "Together at once");
            write(one, "Everybody is asked.");
            open(two.signInAs("leader"), place).checked("write-on-a-phone");
            reads(two, "Everybody is asked.");
            two.page().context().setOffline(true);
            one.page().keyboard().press("Enter");
            one.page().keyboard().type("Nobody is left out.");
            text(two).locator("p").first().click();
            two.page().keyboard().press("Home");
            two.page().keyboard().type("From today on: ");
            two.page().context().setOffline(false);
            for (Visit visit : new Visit[] {one, two}) {
                reads(visit, "From today on: Everybody is asked.");
                reads(visit, "Nobody is left out.");
                visit.sees(SAVED);
            }
            one.checked("write-together");
            one.fill("What you changed", "First words").press("Save as a new version");
            one.sees("Version 1 is saved.").sees("From today on: Everybody is asked.");
            move(one, place);
            third.open(place).sees("Nobody is left out.").doesNotSee("Save as a new version");
        }
    }

    @Test
    void aTextIsWrittenByKeysAlone() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            begin(visit, "By keys alone");
            Page page = visit.page();
            text(visit).focus();
            page.keyboard().type("Come ");
            page.keyboard().press("Control+b");
            page.keyboard().type("in");
            page.keyboard().press("Control+b");
            assertThat(text(visit).locator("strong")).hasText("in");
            page.keyboard().press("Alt+F10");
            assertThat(page.locator("[role=toolbar] :focus")).hasCount(1);
            page.keyboard().press("End");
            page.keyboard().press("Escape");
            assertThat(text(visit)).isFocused();
            page.keyboard().press("Tab");
            assertThat(text(visit)).not().isFocused();
            visit.sees(SAVED).checked("write-by-keys");
        }
    }

    @Test
    void whatIsTooMuchAtOnceIsSaidOnce() {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            begin(visit, "Too much at once");
            text(visit).focus();
            for (int i = 0; i < 3; i++) {
                visit.page().evaluate(PASTE, "word ".repeat(20_000));
            }
            assertThat(visit.page().locator(".live-offers > section")).hasCount(1);
            assertThat(visit.page().locator(".live-offers")).containsText("That is too much at once");
            visit.checked("write-too-much");
        }
    }

    @Test
    void whoHasNoScriptsWritesInTheSameText() {
        try (Visit one = Browser.desktop().visit(Portal.demo());
                Visit plain = Browser.phone().withoutScript().visit(Portal.demo())) {
            String place = begin(one, "The same text");
            write(one, "Everybody is asked.");
            one.sees(SAVED);
            plain.signInAs("leader")
                    .open(place + "/write")
                    .sees("Everybody is asked.")
                    .checked("write-plainly");
            plain.follow("Edit clause 1").checked("write-clause");
            plain.fill("Words of the clause", "Everybody is asked, and *twice*.")
                    .press("Save the clause");
            plain.sees("The clause is saved.");
            reads(one, "Everybody is asked, and twice.");
            assertThat(text(one).locator("em")).hasText("twice");
        }
    }

    @Test
    void whoIsOvertakenInAFormKeepsTheirWordsAndSeesBoth() {
        try (Visit one = Browser.desktop().withoutScript().visit(Portal.demo());
                Visit two = Browser.phone().withoutScript().visit(Portal.demo())) {
            String place = publish(one, "Overtaken");
            two.signInAs("leader").open(place + "/write").follow("Edit clause 1");
            Visit whole = one.open(place + "/write/plain");
            whole.fill("Text", "Everybody is asked.").press("Save as a new version");
            whole.sees("Nothing has changed").holds("Text", "Everybody is asked.");
            whole.fill("Text", "Somebody is asked.").press("Save as a new version");
            two.fill("Words of the clause", "Nobody waits.").press("Save the clause");
            two.sees("Somebody changed the same words").holds("Words of the clause", "Nobody waits.");
            assertThat(two.page().locator("#changes del")).containsText("Somebody");
            two.checked("write-clause-overtaken");
            two.press("Save on top of it").sees("The clause is saved.").sees("Nobody waits.");
            two.open(place + "/write/plain")
                    .fill("Text", "Nobody waits.\n\nTravel is paid.")
                    .press("Save as a new version");
            two.open(place + "/write").follow("Edit clause 2");
            one.open(place + "/write/plain").fill("Text", "Nobody waits.").press("Save as a new version");
            two.fill("Words of the clause", "Travel is paid at once.").press("Save the clause");
            two.sees("The clause is no longer in the text").holds("Words of the clause", "Travel is paid at once.");
            two.checked("write-clause-gone");
        }
    }

    @Test
    void formsBeginAsWhatTheirWriterWritesTheText() {
        try (Visit visit = Browser.desktop().withoutScript().visit(Portal.demo())) {
            String place = publish(visit, "As what they write");
            String again = "Everybody is asked twice.";
            visit.open(place + "/write/plain").holds(AS, "leader");
            visit.fill("Text", again).select(AS, "I would rather not say").press("Save as a new version");
            visit.open(place + "/write").holds(AS, "leader");
            visit.follow("Edit clause 1").holds(AS, "leader");
            visit.open(place + "/versions/1").holds(AS, "leader");
        }
    }

    private static String publish(Visit visit, String title) {
        visit.signInAs("leader").open("/proposals/new?space=getting-help-early");
        visit.fill("Title", title).fill("What it wants", "Written in forms.").select(AS, "Community leader");
        visit.press("Begin the draft").follow("Write the whole text in a plain form");
        visit.fill("Text", "Everybody is asked.").press("Save as a new version");
        String place = visit.sees("Version 1 is saved.").page().url();
        return place.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static String begin(Visit visit, String title) {
        visit.signInAs("leader").open("/proposals/new?space=getting-help-early");
        visit.fill("Title", title).fill("What it wants", "Written at the same time.");
        visit.press("Begin the draft").sees("The draft has begun.");
        assertThat(text(visit)).isVisible();
        return visit.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("/write.*", "");
    }

    private static Visit open(Visit visit, String place) {
        visit.open(place + "/write");
        assertThat(text(visit)).isVisible();
        return visit;
    }

    private static void write(Visit visit, String words) {
        text(visit).locator("section p").last().click();
        visit.page().keyboard().type(words);
    }

    private static void move(Visit visit, String place) {
        visit.open(place + "/phase").tick("Consultation");
        visit.fill("Why", "Come and read it.").press("Move it on");
    }

    /** Waits until the text says something; the names at others' cursors stand in it and are no part of it. */
    private static void reads(Visit visit, String words) {
        visit.page()
                .waitForCondition(
                        () -> String.valueOf(visit.page().evaluate(WORDS)).contains(words));
    }

    private static Locator text(Visit visit) {
        return visit.page().locator(TEXT);
    }
}
