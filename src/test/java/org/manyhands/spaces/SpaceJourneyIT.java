package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Somebody opens a space, somebody else joins it under a name, and a closed space stays out of sight. */
class SpaceJourneyIT {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPersonOpensASpaceAndAnotherJoins(boolean script) {
        String name = "Allotments " + (script ? "and sheds" : "and scarecrows");
        Browser leader = script ? Browser.desktop() : Browser.desktop().withoutScript();
        try (Visit visit = leader.visit(Portal.demo())) {
            visit.signInAs("leader").open("/spaces").checked("spaces").follow("Begin a space");
            visit.press("Begin the space").sees("Give the space a name.").checked("new-space-refused");
            visit.fill("Name of the space", name)
                    .fill("What is it for?", "Growing things together.")
                    .fill("Agreement", "1. Share the spade.")
                    .fill("Your name in this space", "Spade")
                    .press("Begin the space")
                    .sees("The space is open.")
                    .sees("Share the spade.")
                    .checked("space");
        }
        Browser peer = script ? Browser.phone() : Browser.phone().withoutScript();
        try (Visit visit = peer.visit(Portal.demo())) {
            visit.open("/spaces").follow(name).follow("Join").sees("Sign in");
            visit.fill("E-mail", "peer@demo.example")
                    .fill("Password", "walk-together-2026")
                    .press("Sign in")
                    .sees("Share the spade.")
                    .checked("join-space");
            visit.fill("Your name in this space", "sPade").tick("I have read").press("Join");
            visit.sees("Somebody in this space has this name").checked("join-space-taken");
            visit.fill("Your name in this space", "Wheelbarrow").press("Join");
            visit.sees("Welcome to").sees("You are here as Wheelbarrow.").checked("space-joined");
            visit.follow("Members").sees("Spade").sees("Facilitator").checked("members");
            visit.follow("Spade").doesNotSee("Noor").checked("persona");
        }
    }

    @Test
    void aMembersOnlySpaceShowsHowToJoinAndNothingElse() {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.open("/spaces/families-and-carers").sees("Ask to join").doesNotSee("8 members");
            visit.doesNotSee("We are the ones in the corridor").checked("space-for-members");
            assertThat(visit.statements()).isLessThanOrEqualTo(2);
            assertThat(visit.cookies()).isEmpty();
            assertThat(visit.traffic().weight()).isLessThan(60_000);
        }
    }

    @Test
    void aVisitorReadsASpaceWithoutASession() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.open("/spaces").doesNotSee("Kettle").checked("spaces-visitor");
            assertThat(visit.statements()).isLessThanOrEqualTo(2);
            visit.follow("Getting help early").sees("Speak from your own place").checked("space-visitor");
            assertThat(visit.statements()).isLessThanOrEqualTo(5);
            assertThat(visit.cookies()).isEmpty();
        }
    }
}
