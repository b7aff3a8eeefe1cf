package org.manyhands.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** People write one text at the same time, in whatever way they can. */
class WriteProposalPageIT extends EditorScene {
    private static final String AS = "You speak as";

    /** How many changes the browser keeps that were not sent. */
    private static final String KEPT = """
            () => Object.keys(localStorage).filter(key => key.startsWith('manyhands.unsent:'))
              .reduce((sum, key) => sum + JSON.parse(localStorage.getItem(key)).pending.length, 0)""";

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
            visit.page().reload();
            assertThat(text(visit)).isVisible();
            visit.sees(SAVED);
            Keys keys = new Keys(visit.page());
            keys.press("Tab").on("Skip to the content").press("Enter");
            keys.until("Tab", "Bold").press("Tab").inText();
            keys.type("Coming home").press("Shift+Tab").on("Bold");
            keys.until("ArrowRight", "Heading 1").press("Enter").inText();
            keys.press("End").press("Enter").type("Everybody is ");
            keys.press("Alt+F10").on("Heading 1").press("Home").on("Bold").press("Space");
            keys.inText().type("asked").press("Control+b").type(".").press("Enter");
            keys.press("Alt+F10").on("Bold").until("ArrowRight", "List").press("Enter");
            keys.inText().type("At home").press("Enter").type("At work");
            keys.press("Enter").press("Enter").type("Read more");
            visit.sees(SAVED);
            keys.press("Control+Shift+ArrowLeft")
                    .press("Control+Shift+ArrowLeft")
                    .press("Control+k");
            keys.type("example.org/care").press("Enter").inText();
            keys.press("ArrowLeft")
                    .press("Control+k")
                    .type("nothing")
                    .press("Escape")
                    .inText();
            keys.press("Alt+F10").press("End").press("Escape").inText();
            visit.sees(SAVED).checked("write-by-keys");
            keys.until("Tab", "What you changed (optional)").type("By keys");
            keys.until("Tab", "Save as a new version").press("Enter");
            visit.sees("Version 1 is saved.").sees("Coming home");
            Locator clause = visit.page().locator(".clause-text").first();
            assertThat(clause.locator("strong")).hasText("asked");
            assertThat(clause.locator("li")).hasText(new String[] {"At home", "At work"});
            assertThat(clause.locator("a[href='https://example.org/care']")).hasText("Read more");
        }
    }

    @Test
    void whatWasNotSentBeforeTheTabWasClosedIsOfferedAgain() {
        try (Visit one = Browser.desktop().visit(Portal.demo());
                Visit two = Browser.desktop().visit(Portal.demo())) {
            String place = begin(one, "Closed in the middle");
            String more = " Nobody waits.";
            write(one, "Everybody is asked.");
            one.sees(SAVED);
            open(two.signInAs("leader"), place);
            one.page().context().setOffline(true);
            one.page().keyboard().type(more);
            waitUntil(one, () -> one.page().evaluate(KEPT).equals(more.length()));
            one.inNewTab().page().context().setOffline(false);
            open(one, place);
            assertThat(text(one)).not().containsText("Nobody waits");
            one.sees("You wrote words here that were not sent");
            checkedState(one, "write-unsent");
            main(one, "Put it in").click();
            one.sees(SAVED);
            assertThat(one.page().locator(".live-offers")).isEmpty();
            for (Visit visit : new Visit[] {one, two}) {
                reads(visit, "Everybody is asked. Nobody waits.");
            }
            one.page().reload();
            assertThat(text(one)).isVisible();
            assertThat(one.page().locator(".live-offers")).isEmpty();
            for (Visit visit : new Visit[] {one, two}) {
                assertThat(text(visit)).hasText(Pattern.compile("^(?!.*waits.*waits).*Nobody waits\\.$"));
            }
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

    private static void move(Visit visit, String place) {
        visit.open(place + "/phase").tick("Consultation");
        visit.fill("Why", "Come and read it.").press("Move it on");
    }
}
