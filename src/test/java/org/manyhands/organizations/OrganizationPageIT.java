package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** The pages of organizations: for visitors to read, for people to ask, for managers to keep. */
class OrganizationPageIT {
    @Test
    void aVisitorLooksThroughThem() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.open("/organizations").sees("Hearthside Peer Network").checked("organizations");
            assertThat(visit.statements()).isLessThanOrEqualTo(2);
            visit.fill("Find by name or place", "librar").press("Search").sees("Aldermoor County Libraries");
            visit.doesNotSee("Hearthside").follow("Charity").sees("No organization fits");
            visit.open("/organizations/hearthside-peer-network")
                    .sees("a better kettle")
                    .sees("Manager");
            visit.doesNotSee("Willow").checked("organization");
            assertThat(visit.statements()).isLessThanOrEqualTo(3);
            assertThat(visit.cookies()).isEmpty();
        }
    }

    @Test
    void somebodyAsksToBelongAndTheManagerAnswers() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("professional").open("/organizations/hearthside-peer-network");
            visit.follow("Ask to belong to it").checked("join-organization");
            visit.fill("What should the managers know?", "I train your peer workers.");
            visit.press("Ask to belong to it").sees("Your request has arrived");
        }
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.signInAs("manager").open("/organizations/hearthside-peer-network/members");
            visit.sees("I train your peer workers.").checked("organization-members");
            visit.follow("Dr Ama Okafor").checked("organization-member");
            visit.press("Yes, this person belongs to us").sees("belongs to the organization now");
            visit.follow("Hearthside Peer Network").doesNotSee("Dr Ama Okafor");
            visit.follow("Change the page").checked("edit-organization");
        }
    }
}
