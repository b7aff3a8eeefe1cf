package org.manyhands.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Look;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Everybody can use whatever the editor shows, also what it shows seldom. */
class EditorStatesPageIT extends EditorScene {
    /** More than is put back in one piece, and no more than a step may be. */
    private static final String LONG = "\u5bb6".repeat(10_001);

    @Test
    void formsToolsAndHelp() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            begin(visit, "Forms, tools and help");
            write(visit, "Everybody is asked.");
            visit.page().keyboard().press("Shift+Home");
            visit.page().keyboard().press("Control+k");
            visit.fill("Where does the link lead?", "somewhere");
            main(visit, "Set the link").click();
            visit.sees("This address cannot be used.");
            checkedState(visit, "write-link");
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("End");
            main(visit, "Footnote").click();
            checkedState(visit, "write-footnote");
            visit.fill("What does the footnote say?", "By whom, is told there.");
            main(visit, "Save the footnote").click();
            main(visit, "Table").click();
            visit.page().keyboard().type("Who");
            assertThat(main(visit, "Add row")).isVisible();
            checkedState(visit, "write-table");
            visit.seenAs(new Look(Look.Theme.LIGHT, Look.Width.PHONE));
            main(visit, "More tools").click();
            checkedState(visit, "write-tools");
            visit.unfold("Keys that help you write").sees("Signs at the beginning of a paragraph");
            checkedState(visit, "write-help");
        }
    }

    @Test
    void othersAndBrokenLines() {
        try (Visit one = Browser.desktop().visit(Portal.demo());
                Visit two = Browser.desktop().visit(Portal.demo())) {
            String place = begin(one, "Others and lines");
            open(two.signInAs("leader"), place);
            write(two, "Everybody is asked.");
            two.page().keyboard().press("Shift+Home");
            assertThat(one.page().locator(".live-range")).hasText("Everybody is asked.");
            checkedState(one, "write-others");
            one.page().context().setOffline(true);
            one.sees("No connection.");
            checkedState(one, "write-offline");
            text(one).locator("p").first().click();
            one.page().keyboard().press("Home");
            one.page().keyboard().press("ArrowRight");
            one.page().keyboard().type("Now");
            two.page().keyboard().press("Delete");
            two.sees(SAVED);
            one.page().context().setOffline(false);
            one.sees("Some of your words could not be kept");
            checkedState(one, "write-lost");
        }
    }

    @Test
    void whatCannotBeUndone() {
        try (Visit one = Browser.desktop().visit(Portal.demo());
                Visit two = Browser.desktop().visit(Portal.demo())) {
            String place = begin(one, "What cannot be undone");
            text(one).locator("section p").click();
            one.page().keyboard().insertText("Everybody is asked.");
            one.sees(SAVED);
            open(two.signInAs("leader"), place);
            text(two).locator("section p").click();
            two.page().keyboard().press("Home");
            two.page().keyboard().press("ArrowRight");
            two.page().keyboard().insertText(LONG);
            two.page().keyboard().insertText(LONG);
            reads(one, LONG + LONG);
            one.page().keyboard().press("Control+z");
            one.sees("This could not be undone");
            reads(one, LONG + LONG);
            checkedUnseen(one, "write-not-undone");
            one.seenAs(new Look(Look.Theme.DARK, Look.Width.PHONE));
            checkedUnseen(one, "write-not-undone (narrow)");
        }
    }

    @Test
    void endsForGood() {
        try (Visit owner = Browser.desktop().visit(Portal.demo());
                Visit writer = Browser.desktop().visit(Portal.demo())) {
            String place = begin(owner, "Ends for good");
            members(owner, place, "Read the draft and write the text");
            open(writer.signInAs("priya"), place);
            write(writer, "Everybody is asked.");
            writer.sees(SAVED);
            members(owner, place, "Nothing more");
            writer.sees("You are not among those who write this text any more.");
            checkedState(writer, "write-no-writer");
            members(owner, place, "Read the draft and write the text");
            open(writer, place);
            Page other = writer.page().context().newPage();
            other.navigate("/sign-out");
            other.locator("main [type=submit]").click();
            writer.sees("Sign in in another window, then try again here.");
            checkedState(writer, "write-signed-out");
        }
    }

    private static void members(Visit owner, String place, String may) {
        owner.open(place + "/authors").tick(may).press("Save for all members");
        owner.sees("What all members may do is saved.");
    }
}
