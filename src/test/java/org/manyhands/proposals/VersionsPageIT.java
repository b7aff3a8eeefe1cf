package org.manyhands.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Look;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** People go through the versions of a text, compare them, and are told what changed since they read it. */
class VersionsPageIT {
    private static final String SINCE = "changed since version";

    @Test
    void theSliderShowsEachVersionAtOnce() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            Page page = open(visit, "/versions/2");
            Locator slider = page.locator("#go");
            Locator status = page.locator("[role=status]");
            assertThat(status).containsText("Version 2 of 5");
            double place = slider.boundingBox().y;
            slider.focus();
            slider.press("ArrowRight");
            assertThat(status).containsText("Version 3 of 5");
            assertThat(page).hasURL(Pattern.compile(".*/versions/3$"));
            assertThat(page).hasTitle(Pattern.compile("Version 3 of .*"));
            assertThat(page.locator("main h1")).containsText("Version 3");
            assertThat(slider).isFocused();
            assertThat(slider.boundingBox().y).isEqualTo(place);
            visit.tick("Mark what each version changed");
            assertThat(page.locator("main ins").first()).isVisible();
            slider.press("ArrowRight");
            assertThat(page).hasURL(Pattern.compile(".*/versions/4\\?changes=on$"));
            visit.checked("version-marked").seenAs(new Look(Look.Theme.DARK, Look.Width.PHONE));
            visit.checkedLook("version-marked").screenshot("version-marked");
            slider.press("End");
            assertThat(status).containsText("Version 5 of 5");
            visit.doesNotSee("This is an earlier version.").seenAs(new Look(Look.Theme.FORCED, Look.Width.PHONE));
            visit.checkedLook("version-marked").screenshot("version-newest");
        }
    }

    @Test
    void theSliderNeedsNoScripts() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            Page page = open(visit, "/versions/2");
            page.locator("#go").fill("4");
            visit.tick("Mark what each version changed").press("Show this version");
            visit.sees("Version 4 of 5").checked("version-by-slider");
            assertThat(page).hasURL(Pattern.compile(".*/versions/4\\?changes=on$"));
            assertThat(page.locator("main ins").first()).isVisible();
            assertThat(visit.cookies()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, true", "PHONE, false"})
    void twoVersionsStandSideBySide(Look.Width width, boolean script) {
        Browser browser = width == Look.Width.PHONE ? Browser.phone() : Browser.desktop();
        try (Visit visit = (script ? browser : browser.withoutScript()).visit(Portal.demo())) {
            Page page = open(visit, "/compare");
            visit.fill("From version", "1").fill("To version", "4").press("Compare");
            visit.sees("From version 1 to version 4").checked("compare-in-one");
            visit.follow("Side by side").sees("From version 1 to version 4").checked("compare-side-by-side");
            Locator before = page.locator("td[data-label='Version 1']");
            Locator after = page.locator("td[data-label='Version 4']");
            assertThat(before.locator("del").first()).isVisible();
            assertThat(after.locator("ins").first()).isVisible();
            assertThat(before.locator("ins")).hasCount(0);
            assertThat(after.locator("del")).hasCount(0);
            visit.seenAs(new Look(Look.Theme.DARK, width)).screenshot("compare-side-by-side");
            if (script) {
                visit.checkedLook("compare-side-by-side");
            }
            visit.follow("The other way round").sees("From version 4 to version 1");
            assertThat(page.locator("table").first()).isVisible();
        }
    }

    @Test
    void textsFromRightToLeftAreSeenSo() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            String path = open(visit, "/versions/3").url().replaceFirst("^https?://[^/]+", "");
            visit.open("/ar" + path + "?changes=on").checked("version-ar");
            visit.open("/ar" + path.replaceFirst("versions.*", "compare?sides=on"));
            visit.checked("compare-ar").seenAs(new Look(Look.Theme.LIGHT, Look.Width.PHONE));
            visit.checkedLook("compare-ar").screenshot("compare-ar");
            visit.open("/ar" + path)
                    .seenAs(new Look(Look.Theme.LIGHT, Look.Width.PHONE))
                    .fits();
        }
    }

    @Test
    void aReaderIsToldWhatChangedSince() {
        try (Visit owner = Browser.desktop().visit(Portal.demo());
                Visit reader = Browser.phone().visit(Portal.demo());
                Visit visitor = Browser.desktop().visit(Portal.demo())) {
            String place = publish(owner);
            reader.signInAs("peer").open(place).sees("A bench stands there.").doesNotSee(SINCE);
            visitor.open(place).sees("A bench stands there.");
            owner.open(place + "/write/plain");
            owner.fill("Text", "A bench stands there.\n\nIt has a roof.").press("Save as a new version");
            owner.sees("Version 2 is saved.");
            reader.open(place).sees("1 part has changed since version 1").checked("changed-since");
            reader.follow("Show what changed")
                    .sees("From version 1 to version 2")
                    .sees("It has a roof.");
            visitor.open(place).doesNotSee(SINCE);
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    void theSliderKeepsWhatIsTyped() {
        try (Visit owner = Browser.desktop().visit(Portal.demo())) {
            String place = publish(owner);
            owner.open(place + "/write/plain");
            owner.fill("Text", "A bench stands there, with a roof.").press("Save as a new version");
            Page page = owner.sees("Version 2 is saved.")
                    .open(place + "/versions/1")
                    .page();
            Locator status = page.locator("#through-time [role=status]");
            owner.fill("Why", "It was shorter.");
            page.locator("#go").press("ArrowRight");
            assertThat(status).containsText("Version 2 of 2");
            page.locator("#go").press("ArrowLeft");
            assertThat(status).containsText("Version 1 of 2");
            owner.press("Bring version 1 back").sees("Version 1 is back, as version 3.");
        }
    }

    private static String publish(Visit owner) {
        owner.signInAs("leader").open("/proposals/new?space=getting-help-early");
        owner.fill("Title", "Somewhere to sit down").fill("What it wants", "A place to wait.");
        owner.press("Begin the draft").follow("Write the whole text in a plain form");
        owner.fill("Text", "A bench stands there.").press("Save as a new version");
        String place = owner.sees("Version 1 is saved.").page().url().replaceFirst("^https?://[^/]+", "");
        owner.follow("Move it on").fill("Why", "Come and sit on it.").press("Move it on");
        owner.sees("The proposal has moved on.");
        return place.replaceFirst("[?#].*", "");
    }

    /** A page below the adopted proposal of the demonstration, which has five versions. */
    private static Page open(Visit visit, String below) {
        visit.open("/proposals").follow("Adopted").follow("No silent waiting");
        String place = visit.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
        return visit.open(place + below).page();
    }
}
