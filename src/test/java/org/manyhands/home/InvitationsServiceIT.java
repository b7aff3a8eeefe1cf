package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationInvitationForm;
import org.manyhands.organizations.OrganizationInvitationService;
import org.manyhands.organizations.OrganizationMember;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalQueries;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.ProposalRoleService;
import org.manyhands.proposals.ProposalStanding;
import org.manyhands.proposals.RoleHolder;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.HtmlForm;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** All invitations stand on one page, and an answer there reaches what was read and nothing else. */
@ServiceTest
class InvitationsServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalQueries proposals;

    @Inject
    MembershipService memberships;

    @Inject
    SpaceQueries spaces;

    @Inject
    OrganizationScene organizations;

    @Inject
    OrganizationInvitationService inviting;

    @Inject
    Pages pages;

    @Test
    void visitorsAreLedToSignIn() {
        assertThat(pages.as(Actor.visitor()).get("/invitations").location()).contains("/sign-in");
    }

    @Test
    void textsSpacesAndOrganizationsStandInOnePlace() {
        Actor person = people.person();
        assertThat(page(person)).contains("Nothing waits for your answer.");
        Actor owner = people.person();
        Space space = places.open(owner);
        places.join(person, space, "Willow");
        roles.invite(owner, drafting.begin(owner, space).key(), "Willow", RoleHolder.Role.READER);
        String choir = organizations.settle(person, 0);
        roles.inviteOrganization(owner, drafting.begin(owner, space).key(), choir, RoleHolder.Role.AUTHOR);
        Space members = places.forMembers(owner);
        memberships.invite(owner, members.getSlug(), people.address(person), Membership.Role.MEMBER);
        String other = organizations.settle(owner, 0);
        OrganizationInvitationForm form = new OrganizationInvitationForm();
        form.setEmail(people.address(person));
        form.setRole(OrganizationMember.Role.MEMBER);
        inviting.invite(owner, other, form);
        assertThat(page(person))
                .contains("4 invitations wait for your answer.")
                .contains("You are asked to read this draft", "for which you speak, is asked to write this")
                .contains(members.getSlug() + "/join\"", other + "/invitation\"");
        for (Actor stranger : List.of(people.person(), people.administrator())) {
            assertThat(page(stranger)).contains("Nothing waits for your answer.");
        }
    }

    @Test
    void anAnswerReachesWhatWasReadAlthoughTheListHasChanged() {
        Actor owner = people.person();
        Actor person = people.person();
        Space space = places.open(owner);
        places.join(person, space, "Willow");
        ProposalRef first = drafting.begin(owner, space);
        ProposalRef second = drafting.begin(owner, space);
        roles.invite(owner, first.key(), "Willow", RoleHolder.Role.AUTHOR);
        roles.invite(owner, second.key(), "Willow", RoleHolder.Role.AUTHOR);
        HtmlForm forSecond = accepting(person, second);
        HtmlForm forFirst = accepting(person, first);
        String who = spaces.findPersona(space.getId(), person.accountId())
                .orElseThrow()
                .getPublicKey();
        roles.takeOff(owner, second.key(), who);
        assertThat(pages.as(person).post("/invitations", forSecond.fields()).status())
                .isEqualTo(404);
        pages.as(person).post("/invitations", forFirst.fields());
        assertThat(isAuthor(person, first)).isFalse();
        assertThat(pages.as(person)
                        .post("/invitations", accepting(person, first).fields())
                        .status())
                .isEqualTo(302);
        assertThat(isAuthor(person, first)).isTrue();
        assertThat(proposals.find(person, second.key())).isEmpty();
    }

    @Test
    void eachOfSeveralIsAnsweredByItself() {
        Actor owner = people.person();
        Actor person = people.person();
        Space space = places.open(owner);
        places.join(person, space, "Willow");
        ProposalRef oldest = drafting.begin(owner, space);
        ProposalRef middle = drafting.begin(owner, space);
        ProposalRef newest = drafting.begin(owner, space);
        for (ProposalRef proposal : List.of(oldest, middle, newest)) {
            roles.invite(owner, proposal.key(), "Willow", RoleHolder.Role.AUTHOR);
        }
        HtmlForm form = accepting(person, newest);
        assertThat(pages.as(person).post("/invitations", form.fields()).status())
                .isEqualTo(302);
        assertThat(isAuthor(person, newest)).isTrue();
        assertThat(page(person)).contains(oldest.key(), middle.key()).doesNotContain(newest.key());
        assertThat(pages.as(person)
                        .post(
                                "/invitations",
                                answering(person, middle, "do-decline").fields())
                        .status())
                .isEqualTo(302);
        assertThat(page(person)).contains(oldest.key()).doesNotContain(middle.key());
        assertThat(pages.as(person)
                        .post("/invitations", accepting(person, oldest).fields())
                        .status())
                .isEqualTo(302);
        assertThat(isAuthor(person, oldest)).isTrue();
        assertThat(page(person)).contains("Nothing waits for your answer.");
    }

    @Test
    void anotherRoleThanWasReadIsNotTaken() {
        Actor owner = people.person();
        Actor person = people.person();
        Space space = places.open(owner);
        places.join(person, space, "Willow");
        ProposalRef proposal = drafting.begin(owner, space);
        String who = spaces.findPersona(space.getId(), person.accountId())
                .orElseThrow()
                .getPublicKey();
        String authors = "/proposals/" + proposal.key() + "/" + proposal.slug() + "/authors";
        for (String page : List.of("/invitations", authors)) {
            roles.invite(owner, proposal.key(), "Willow", RoleHolder.Role.READER);
            HtmlForm read = accepting(pages.as(person).get(page).body());
            roles.change(owner, proposal.key(), who, RoleHolder.Role.AUTHOR);
            String refused = pages.as(person).post(page, read.fields()).body();
            assertThat(refused).contains("changed while you read this page", "asked to write this");
            assertThat(proposals.findStanding(person, proposal.id()).filter(ProposalStanding::hasRole))
                    .isEmpty();
            HtmlForm again = accepting(refused);
            assertThat(pages.as(person).post(page, again.fields()).status()).isEqualTo(302);
            assertThat(isAuthor(person, proposal)).isTrue();
            roles.takeOff(owner, proposal.key(), who);
        }
    }

    private HtmlForm accepting(String page) {
        return HtmlForm.of(page).stream()
                .filter(form -> form.button().endsWith("do-accept"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAuthor(Actor person, ProposalRef proposal) {
        return proposals.getStanding(person, proposal.id()).isAuthor();
    }

    private HtmlForm accepting(Actor person, ProposalRef proposal) {
        return answering(person, proposal, "do-accept");
    }

    /** The form where the button is pressed that stands beside that proposal. */
    private HtmlForm answering(Actor person, ProposalRef proposal, String button) {
        return HtmlForm.of(page(person)).stream()
                .filter(form -> form.button().endsWith(button))
                .filter(form ->
                        proposal.key().equals(form.fields().get(form.button().replace(button, "key"))))
                .findFirst()
                .orElseThrow();
    }

    private String page(Actor reader) {
        return pages.as(reader).get("/invitations").body();
    }
}
