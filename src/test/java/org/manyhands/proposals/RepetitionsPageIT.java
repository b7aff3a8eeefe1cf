package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Look;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Whoever looks after a proposal finds words that repeat others', compares the two passages, and gives them back. */
class RepetitionsPageIT {
    private static final String SENTENCE = "Everybody who leaves a hospital is visited at home within a week.";

    @Test
    void repeatedWordsAreGivenBackWithoutScripts() {
        try (Visit leader = Browser.desktop().withoutScript().visit(Portal.demo());
                Visit peer = Browser.phone().withoutScript().visit(Portal.demo())) {
            leader.signInAs("leader").open("/proposals/new?space=getting-help-early");
            leader.fill("Title", "Visits at home").fill("What it wants", "A visit within a week.");
            leader.press("Begin the draft");
            String place =
                    leader.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("/write.*", "");
            leader.open(place + "/authors").fill("Name in this space", "Willow").press("Invite");
            peer.signInAs("peer").open(place + "/authors").press("Accept");
            write(peer, place, SENTENCE);
            write(leader, place, SENTENCE + "\n\nSo: " + SENTENCE);
            assertThat(peer.statusOf(place + "/repetitions")).isEqualTo(403);
            settle(leader, place);
            peer.open(place + "/voices").doesNotSee("Look whose they should be");
        }
    }

    private static void write(Visit visit, String place, String text) {
        visit.open(place + "/write/plain").fill("Text", text).press("Save as a new version");
    }

    private static void settle(Visit leader, String place) {
        leader.open(place + "/voices").sees("1 passage repeats words").follow("Look whose they should be");
        leader.sees("1 passage waits").checked("repetitions");
        String item = leader.page().locator(".item-title a").getAttribute("href");
        for (String language : new String[] {"", "/es", "/ar"}) {
            leader.open(language + item);
            for (Look look : Look.share(language.length() % 2)) {
                leader.seenAs(look).checked("repetition" + language.replace('/', '-'));
            }
        }
        leader.open(item).doesNotSee("It is fair: they were quoted").sees("nobody gives words to themselves");
        leader.press("Settle it").sees("Choose whose words they shall be.").checked("repetition-refused");
        leader.tick("Give them back to whoever wrote them first.")
                .fill("Why", "I copied it from the first clause.")
                .press("Settle it");
        leader.sees("both people are told").sees("1 passage is settled").checked("repetitions-settled");
    }
}
