package org.manyhands.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** At a computer that others use, too: whoever signs out is told of words that were not sent, and leaves none behind. */
class UnsentWordsPageIT {
    private static final String TEXT = ".live-text[contenteditable=true]";
    private static final String WARNING = "Words that you wrote have not been sent";
    private static final String SIGNED_OUT = "You are signed out.";
    private static final String KEPT =
            "() => Object.keys(localStorage).filter(key => key.startsWith('manyhands.unsent:')).length";

    @Test
    void whoSignsOutIsToldOfUnsentWordsAndLeavesNone() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            Page writing = begin(visit, "Not sent yet");
            visit.open("/sign-out");
            assertThat(visit.page().getByText(WARNING)).isHidden();
            writing.context().setOffline(true);
            assertThat(writing.locator(".live-people")).containsText("Not known without a connection.");
            write(writing, "Nobody has this yet.");
            writing.waitForCondition(() -> kept(writing) == 1);
            writing.close();
            visit.page().context().setOffline(false);
            visit.open("/sign-out");
            assertThat(visit.page().getByText(WARNING)).isVisible();
            visit.checked("sign-out-unsent");
            assertThat(visit.page().locator("#unsent a")).hasText("Write: Not sent yet");
            signOut(visit);
        }
    }

    /** Else the page in the other window would keep them anew. */
    @Test
    void aPageThatIsStillOpenKeepsNothingAfterTheSignOut() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            Page writing = begin(visit, "Open elsewhere");
            writing.evaluate("() => { WebSocket.prototype.send = () => {}; }");
            write(writing, "Nobody gets this.");
            writing.waitForCondition(() -> kept(writing) == 1);
            visit.open("/sign-out");
            signOut(visit);
            assertThat(writing.locator(".live-status")).hasText(SIGNED_OUT);
            assertThat(writing.locator(".live-offers")).containsText("Nobody gets this.");
            writing.waitForTimeout(1_000);
            assertEquals(0, kept(writing));
        }
    }

    /** The browser tells the page nothing of a handshake that is refused. */
    @Test
    void whoseSignInEndedWithoutALineIsToldSoAndGetsTheirWordsBack() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            Page writing = begin(visit, "Ended meanwhile");
            BrowserContext browser = writing.context();
            browser.setOffline(true);
            write(writing, "Kept for later.");
            writing.waitForCondition(() -> kept(writing) == 1);
            List<Cookie> cookies = browser.cookies();
            browser.clearCookies();
            browser.setOffline(false);
            assertThat(writing.locator(".live-status")).hasText(SIGNED_OUT);
            assertThat(writing.locator(".live-offers"))
                    .containsText(Pattern.compile("kept in this browser.*Kept for later\\."));
            assertEquals(1, kept(writing));
            browser.addCookies(cookies);
            writing.locator(".live-offers button").first().click();
            assertThat(writing.locator(".live-status")).hasText("All is saved.");
            assertThat(text(writing)).hasText("Kept for later.");
            writing.waitForCondition(() -> kept(writing) == 0);
        }
    }

    private static Page begin(Visit visit, String title) {
        visit.signInAs("leader").open("/proposals/new?space=getting-help-early");
        visit.fill("Title", title).fill("What it wants", "Written at the same time.");
        visit.press("Begin the draft").sees("The draft has begun.");
        Page writing = visit.page().context().newPage();
        writing.navigate(visit.page().url());
        assertThat(text(writing)).isVisible();
        return writing;
    }

    private static void write(Page page, String words) {
        page.locator(".live-text section p").last().click();
        page.keyboard().type(words);
    }

    private static void signOut(Visit visit) {
        visit.press("Sign out").sees(SIGNED_OUT);
        assertEquals(0, kept(visit.page()));
    }

    private static int kept(Page page) {
        return (int) page.evaluate(KEPT);
    }

    private static Locator text(Page page) {
        return page.locator(TEXT);
    }
}
