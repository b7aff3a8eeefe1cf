package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Look;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** People read proposals, write them together, and answer in a decision; with script and without. */
class ProposalPageIT {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVisitorReadsAProposal(boolean script) {
        Browser reader = script ? Browser.desktop() : Browser.phone().withoutScript();
        try (Visit visit = reader.visit(Portal.demo())) {
            visit.open("/proposals").doesNotSee("Appointments without a phone").checked("proposals");
            visit.follow("Adopted")
                    .follow("No silent waiting")
                    .sees("Adopted")
                    .sees("You said")
                    .checked("proposal");
            assertThat(visit.statements()).isLessThanOrEqualTo(30);
            assertThat(visit.cookies()).isEmpty();
            visit.follow("Compare versions").sees("From version 4 to version 5").checked("compare-versions");
            visit.open("/proposals")
                    .follow("Adopted")
                    .follow("No silent waiting")
                    .follow("All versions");
            visit.sees("5 versions")
                    .checked("proposal-versions")
                    .follow("Version 2")
                    .checked("proposal-version");
            visit.follow("Whose words these are")
                    .sees("Version 2:")
                    .sees("Lived experience")
                    .checked("voices");
            visit.follow("Clause 1").sees("In the text since version 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/es", "/ar"})
    void aVisitorSeesWhoWroteWhat(String language) {
        try (Visit visit = Browser.desktop().withoutScript().visit(Portal.demo())) {
            visit.open("/proposals").follow("Adopted").follow("No silent waiting");
            visit.follow("Show who wrote this");
            visit.open(language
                    + visit.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""));
            assertThat(visit.page().locator(".legend li").count()).isGreaterThan(2);
            assertThat(visit.page().locator(".clauses .run-sign").count()).isGreaterThan(2);
            for (Look look : Look.all()) {
                visit.seenAs(look).checked("who-wrote" + language.replace('/', '-'));
            }
        }
    }

    @Test
    void aMemberAnswersInADecision() {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.signInAs("peer").open("/proposals").follow("Quiet rooms in libraries");
            visit.follow("Look at the decision").sees("1 objection").checked("decision");
            visit.press("Give this answer").sees("Choose what you say.").checked("decision-refused");
            visit.tick("I agree, or can live with it").press("Give this answer").sees("Your answer is counted.");
            visit.doesNotSee("Agrees").checked("decision-answered");
        }
    }

    @Test
    void aMemberRepliesToAClause() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("peer").open("/proposals").follow("Safe ways home from hospital");
            visit.follow("Comment on clause 1").checked("clause");
            visit.fill("Your words", "With the key in hand.").press("Reply").sees("With the key in hand.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsOfferedARoleAnswersInOnePlace(boolean script) {
        String title = "Quiet corners, " + (script ? "drawn" : "told");
        Browser browser = script ? Browser.desktop() : Browser.phone().withoutScript();
        try (Visit owner = browser.visit(Portal.demo());
                Visit peer = browser.visit(Portal.demo())) {
            owner.signInAs("leader").open("/proposals/new?space=getting-help-early");
            owner.fill("Title", title).fill("What it wants", "A map of them.").press("Begin the draft");
            owner.follow("Change it").checked("authors-owner");
            owner.fill("Name in this space", "Nobody at all").press("Invite");
            owner.sees("Nobody of this name is a member").checked("authors-refused");
            owner.fill("Name in this space", "Willow").press("Invite").sees("Willow is invited.");
            owner.fill("Name of the organization", "Hearthside Peer Network").press("Invite the organization");
            owner.sees("asked to write, no answer yet").checked("authors-asked");
            owner.tick("Read the draft and write the text").press("Save for all members");
            owner.sees("All members of the space may write the text.").checked("authors-members");
            peer.signInAs("peer").open("/invitations").sees(title).checked("invitations");
            peer.press("Accept " + title).sees("You accepted.").checked("authors-author");
            peer.open("/invitations").doesNotSee(title);
            owner.follow("Change Willow").checked("proposal-role");
            owner.press("Take it off").sees("Willow no longer has a role");
        }
    }

    @Test
    void whoSpeaksForAnOrganizationAnswersForIt() {
        try (Visit manager = Browser.phone().visit(Portal.demo())) {
            manager.signInAs("manager").open("/me").follow("Invitations");
            manager.sees("Told what to expect").sees("for which you speak").checked("invitations-organization");
            manager.follow("Look at the proposal").follow("All authors").follow("Answer for it");
            manager.checked("proposal-role-organization").press("Accept").sees("You accepted for Hearthside");
            manager.follow("All authors")
                    .follow("Answer for it")
                    .press("Give the role back")
                    .sees("no longer has a role");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMemberWritesWithOthersAndOpensIt(boolean script) {
        String title = "A bench " + (script ? "by the door" : "by the gate");
        Browser browser = script ? Browser.desktop() : Browser.phone().withoutScript();
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.signInAs("leader")
                    .open("/proposals/new?space=getting-help-early")
                    .checked("new-proposal");
            visit.press("Begin the draft").sees("Give the proposal a title.").checked("new-proposal-refused");
            visit.fill("Title", title).fill("What it wants", "Somewhere to sit while one waits.");
            visit.press("Begin the draft").sees("The draft has begun.").checked("write-proposal");
            visit.follow("Write the whole text in a plain form").checked("write-plain");
            visit.fill("Text", "## Where\n\nThere is a bench at every door.\n\nIt has a roof.");
            visit.press("Save as a new version")
                    .sees("Version 1 is saved.")
                    .sees("It has a roof.")
                    .checked("draft");
            visit.follow("Move it on").press("Move it on").sees("Say in a few words why.");
            visit.fill("Why", "Come and sit on it.").press("Move it on").sees("The proposal has moved on.");
            visit.follow("1 person").checked("proposal-authors");
        }
    }
}
