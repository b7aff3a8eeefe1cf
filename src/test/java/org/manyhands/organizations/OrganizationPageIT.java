package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
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
            assertThat(visit.statements()).isLessThanOrEqualTo(4);
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

    @Test
    void aManagerSaysHowToReachItWithoutScripts() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("manager").open("/organizations/hearthside-peer-network/contacts");
            visit.checked("organization-contacts").fill("What is it for?", "Press");
            visit.tick("Site").fill("Number, address or site", "javascript:alert(1)");
            visit.press("Add a way to reach it").sees("This is not the address of a site");
            visit.holds("Number, address or site", "javascript:alert(1)");
            visit.fill("Number, address or site", "https://press.example.org").press("Add a way to reach it");
            visit.sees("The way to reach the organization is added")
                    .follow("Press")
                    .checked("organization-contact");
            visit.press("Put it first")
                    .open("/organizations/hearthside-peer-network")
                    .sees("press.example.org");
            visit.doesNotSee("javascript:");
        }
    }

    @Test
    void managersFindTheirPages() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("manager");
            for (String page : List.of("logo", "invitations", "verification", "close", "me")) {
                visit.open("/organizations/hearthside-peer-network/" + page).checked("organization-" + page);
            }
            visit.open("/organizations/hearthside-peer-network/invitations");
            visit.fill("E-mail address", "nobody").press("Invite").sees("This is not an e-mail address");
            visit.fill("E-mail address", "nobody@example.org").press("Invite").sees("nobody@example.org is invited");
            visit.follow("nobody@example.org").checked("organization-invitation");
            visit.press("Take the invitation back").sees("The invitation is taken back");
        }
    }

    @Test
    void aManagerGivesItALogo() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", picture);
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("manager").open("/es/organizations/hearthside-peer-network/logo");
            visit.page().locator("#file").setInputFiles(new FilePayload("a.png", "image/png", picture.toByteArray()));
            visit.press(visit.page().locator("#change"));
            assertThat(visit.page().locator("img.logo").count()).isEqualTo(1);
            visit.open("/organizations/hearthside-peer-network/logo").press("Show no logo");
            assertThat(visit.page().locator("img.logo").count()).isZero();
        }
    }

    @Test
    void everybodyReadsWhatIsVerifiedAndAdministratorsVerify() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.open("/organizations/thornby-north-clinic")
                    .sees("Verified until")
                    .sees("Reception");
            visit.doesNotSee("Who covers for the manager").checked("organization-verified");
        }
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/organizations?group=verified").sees("Thornby North Clinic");
            visit.doesNotSee("Hearthside").follow("Thornby North Clinic").checkedWorking("admin-organization");
            visit.open("/admin/organizations/hearthside-peer-network/merge?other=aldermoor-county-libraries");
            visit.sees("Nothing has happened yet").checkedWorking("merge-organization");
        }
    }
}
