package org.manyhands.platform.ui;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** What somebody typed and could not send stands in the form again; what was sent does not. */
class KeptWordsPageIT {
    private static final String FORM = "/proposals/new?space=getting-help-early";
    private static final String KEPT = "This is what you typed and had not sent";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsOutliveASignInThatEnded(boolean script) {
        Browser browser = script ? Browser.desktop() : Browser.phone().withoutScript();
        String title = "Kept " + (script ? "on a desk" : "in a pocket");
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.signInAs("peer").open(FORM).fill("Title", title).fill("What it wants", "Not to begin again.");
            visit.losesSignIn().press("Begin the draft").sees("What you typed is kept");
            visit.signInHere("peer@demo.example", "walk-together-2026")
                    .sees(KEPT)
                    .holds("Title", title)
                    .holds("What it wants", "Not to begin again.");
            visit.checked("words-kept").press("Begin the draft").sees("The draft has begun.");
            visit.open(FORM).doesNotSee(KEPT).holds("Title", "");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void wordsThatARuleRefusedWaitUntilTheyAreDropped(boolean script) {
        Browser browser = script ? Browser.desktop() : Browser.phone().withoutScript();
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.signInAs("peer").open(FORM).fill("What it wants", "A title, later" + script);
            visit.press("Begin the draft").sees("Give the proposal a title.");
            visit.open(FORM).sees(KEPT).holds("What it wants", "A title, later" + script);
            visit.press("Start afresh without it").doesNotSee(KEPT).holds("What it wants", "");
        }
    }
}
