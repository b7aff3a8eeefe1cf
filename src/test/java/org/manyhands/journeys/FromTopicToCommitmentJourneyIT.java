package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/**
 * The main job, by everybody at a desk and by everybody on a phone, with and without scripts: talk, need, proposal,
 * decision, campaign, signature, promise.
 */
class FromTopicToCommitmentJourneyIT {
    private String place;
    private String topic;
    private String proposal;
    private String campaign;

    @ParameterizedTest
    @CsvSource({
        "Night buses at a desk, false, true",
        "Night buses at a desk in words, false, false",
        "Night buses on a phone, true, true",
        "Night buses on a phone in words, true, false"
    })
    void wordsBecomeAPromise(String name, boolean phone, boolean script) {
        Browser browser = browser(phone, script);
        try (Visit leader = browser.visit(Portal.demo());
                Visit peer = browser.visit(Portal.demo());
                Visit visitor = browser.visit(Portal.demo())) {
            leader.signInAs(phone ? "professional" : "leader"); // one person opens few spaces in a day
            peer.signInAs("peer");
            open(leader, name);
            join(peer, "Lantern");
            talk(peer);
            distil(leader);
            write(leader);
            decide(leader, peer);
            carryOn(leader);
            publish(leader, peer);
            sign(visitor);
            report(leader);
            visitor.open(campaign)
                    .sees("We will run the line until two.")
                    .sees("A bus at night")
                    .checked("campaign-with-promise");
            visitor.open(proposal).sees("Adopted").checked("proposal-adopted");
            visitor.open(topic).sees("This became").checked("topic-that-became");
        }
    }

    private static Browser browser(boolean phone, boolean script) {
        Browser browser = phone ? Browser.phone() : Browser.desktop();
        return script ? browser : browser.withoutScript();
    }

    private void open(Visit leader, String name) {
        leader.open("/spaces/new");
        type(leader, "#name", name);
        type(leader, "#purpose", "Getting home at night.");
        type(leader, "#agreement", "1. Listen first.");
        type(leader, "#persona", "Conductor");
        click(leader, "#create");
        place = path(leader);
        String slug = place.substring(place.lastIndexOf('/') + 1);
        leader.open("/forums/new?space=" + slug);
        type(leader, "#name", name + " talk");
        type(leader, "#purpose", "How we get home.");
        click(leader, "#create");
        topic = path(leader);
    }

    private void join(Visit peer, String persona) {
        peer.open(place + "/join");
        type(peer, "#persona", persona);
        peer.page().locator("input[type=checkbox]").first().check();
        peer.press("Join");
    }

    private void talk(Visit peer) {
        peer.open(topic + "/new-topic");
        type(peer, "#title", "The last bus leaves before the group ends");
        type(peer, "#text", "I leave the group *ten minutes early* every week, or I walk.");
        click(peer, "#preview-topic");
        peer.sees("ten minutes early").checked("new-topic-preview");
        click(peer, "#begin");
        peer.sees("The last bus leaves before the group ends");
        topic = path(peer);
    }

    private void distil(Visit leader) {
        leader.open(topic).follow("Mark as evidence");
        type(leader, "#title", "A way home after the group");
        type(leader, "#words", "People need to get home when an evening group ends.");
        type(leader, "#reason", "It says what it costs to stay.");
        click(leader, "#mark");
        leader.sees("A way home after the group").follow("A way home after the group");
        leader.sees("ten minutes early").checked("need");
    }

    private void write(Visit leader) {
        String need = path(leader).split("/", -1)[2];
        leader.open("/proposals/new?need=" + need + "&space=" + place.substring(place.lastIndexOf('/') + 1));
        type(leader, "#title", "A bus when the group ends");
        type(leader, "#summary", "The late bus waits for the evening groups.");
        leader.press("Begin the draft");
        proposal = path(leader).replaceAll("/link$", "");
        leader.open(proposal + "/write/plain");
        type(leader, "#source", "## At night\n\nThe last bus leaves at two.\n\nIt stops at the hall.");
        type(leader, "#note", "First words");
        leader.press("Save as a new version")
                .sees("The last bus leaves at two.")
                .checked("proposal-draft");
        leader.open(proposal + "/link");
        leader.page().locator("input[type=radio]").first().check();
        choose(leader, "#clause", 1);
        type(leader, "#reason", "It is the way home.");
        leader.press("Link them");
        move(leader, "Consultation");
        leader.open(proposal + "/write/plain");
        type(leader, "#source", "## At night\n\nThe last bus leaves at two in the morning.\n\nIt stops at the hall.");
        type(leader, "#note", "Clearer");
        leader.press("Save as a new version")
                .open(proposal + "/compare?from=1&to=2")
                .checked("compare");
        assertThat(leader.page().locator("ins").first().textContent()).contains("in the morning");
    }

    private void move(Visit leader, String phase) {
        leader.open(proposal + "/phase").tick(phase);
        type(leader, "#reason", "It is ready for others.");
        leader.press("Move it on");
    }

    private void decide(Visit leader, Visit peer) {
        move(leader, "Amendments");
        leader.open(proposal + "/decision");
        type(leader, "#question", "Shall we ask for a bus at night?");
        type(leader, "#needed", "2");
        type(
                leader,
                "#closes",
                LocalDate.now(ZoneId.systemDefault()).plusDays(7).toString());
        type(leader, "#why", "Everybody had their say.");
        leader.press("Open it").checked("decision-open");
        for (Visit person : new Visit[] {leader, peer}) {
            person.open(proposal + "/decision");
            person.page().locator("input[type=radio]").first().check();
            person.press("Give this answer");
        }
        leader.open(proposal + "/decision");
        type(leader, "#statement", "We ask for it together.");
        leader.press("Close it");
        leader.open(proposal).sees("Adopted");
    }

    private void carryOn(Visit leader) {
        leader.open(proposal).follow("Carry it on as a campaign");
        type(leader, "#title", "A bus at night");
        type(leader, "#purpose", "So that nobody walks home alone.");
        type(leader, "#reason", "It was adopted.");
        click(leader, "#do-begin");
        campaign = path(leader).replaceAll("^(/campaigns/[^/]+/[^/]+).*", "$1");
        leader.open(campaign + "/demands");
        type(leader, "#title", "The last bus leaves at two");
        type(leader, "#words", "Every night, also in winter.");
        choose(leader, "#clause", 1);
        type(leader, "#reason", "The clause says it.");
        click(leader, "#do-save");
        leader.open(campaign + "/targets");
        leader.page().locator("details:has(form[id=new-office]) > summary").click();
        type(leader, "form[id=new-office] #name", "Chair of the Night Bus Board " + campaign.split("/", -1)[2]);
        type(leader, "#holder", "Chris Example");
        click(leader, "#do-enter");
        leader.page().locator("form[id=target] input[type=checkbox]").first().check();
        click(leader, "#do-ask");
        leader.open(campaign + "/actions");
        leader.page().locator("input[type=radio]").first().check();
        type(leader, "#title", "For a bus at night");
        type(leader, "#words", "We ask for a bus.");
        type(leader, "#goal", "10");
        click(leader, "#do-save");
    }

    private void publish(Visit leader, Visit peer) {
        leader.open(campaign + "/publish");
        type(leader, "form[id=person] #name", "Lantern");
        click(leader, "#ask");
        peer.open(campaign + "/publish");
        type(peer, "#note", "Clear and kind.");
        click(peer, "#sign");
        leader.open(campaign + "/publish").checked("publish-campaign");
        click(leader, "#publish");
    }

    private void sign(Visit visitor) {
        visitor.open(campaign + "/sign");
        type(visitor, "#name", "Robin Night");
        type(visitor, "#email", "robin@night.example");
        visitor.page().locator("#nameShown").check();
        click(visitor, "#sign");
        visitor.checked("signed").open("/mail");
        click(visitor, "a[href*='/signatures/'] >> nth=0");
        click(visitor, "#confirm");
        visitor.open(campaign).sees("1 of 10").checked("campaign-signed");
    }

    private void report(Visit leader) {
        leader.open(campaign + "/replies");
        type(leader, "#happenedOn", LocalDate.now(ZoneId.systemDefault()).toString());
        type(leader, "#words", "Thank you. We will run the line until two.");
        leader.page().locator("form[id=reply] input[type=checkbox]").first().check();
        type(leader, "form[id=reply] #reason", "It answers the demand.");
        click(leader, "#do-save");
        leader.open(campaign + "/replies").follow("Record a commitment");
        choose(leader, "#demand", 0);
        type(leader, "#words", "We will run the line until two.");
        type(leader, "form[id=commitment] #reason", "It is what we asked.");
        click(leader, "#do-commit");
        leader.checked("commitments");
    }

    private static void type(Visit visit, String where, String words) {
        visit.page().locator(where).fill(words);
    }

    private static void choose(Visit visit, String where, int index) {
        Locator list = visit.page().locator(where);
        list.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(index));
    }

    private static void click(Visit visit, String where) {
        visit.press(visit.page().locator(where));
    }

    private static String path(Visit visit) {
        return visit.page().url().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "");
    }
}
