package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.campaigns.SignOffService;
import org.manyhands.organizations.OrganizationMember;
import org.manyhands.organizations.OrganizationMemberService;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** The home page says first what waits for the reader, to nobody else, and only while it waits. */
@ServiceTest
class WaitingServiceIT {
    private static final String WAITING = "Waiting for you";
    private static final String SIGN_OFF = "You are asked to read a draft and sign it off";

    @Inject
    CampaignScene campaigns;

    @Inject
    SignOffService signOffs;

    @Inject
    OrganizationScene scene;

    @Inject
    OrganizationMemberService organizations;

    @Inject
    JoiningService joining;

    @Inject
    MembershipService members;

    @Inject
    SpaceQueries spaces;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Test
    void aDraftWaitsForWhoIsAskedToSignItOff() {
        Actor owner = people.person();
        Space space = places.open(owner);
        Actor second = member(space, "Second");
        Actor third = member(space, "Third");
        Campaign draft = campaigns.draft(owner, space);
        assertThat(home(second)).doesNotContain(WAITING);
        signOffs.ask(owner, draft.getPublicKey(), CampaignScene.named("Second"));
        assertThat(home(second))
                .contains(WAITING, SIGN_OFF, draft.getTitle(), draft.getSlug() + "/publish\"")
                .matches("(?s).*Waiting for you.*What concerns you.*");
        assertThat(List.of(owner, third, people.administrator()))
                .allSatisfy(other -> assertThat(home(other)).doesNotContain(WAITING, SIGN_OFF));
        signOffs.signOff(second, draft.getPublicKey(), campaigns.read(second, draft));
        assertThat(home(second)).doesNotContain(WAITING);
        campaigns.demand(owner, draft, "One thing more");
        assertThat(home(second)).contains(SIGN_OFF);
        joining.leave(second, space.getSlug());
        assertThat(home(second)).doesNotContain(WAITING, draft.getTitle());
    }

    @Test
    void whoAsksToJoinASpaceWaitsForThoseWhoLookAfterIt() {
        Actor founder = people.person();
        Space space = places.forMembers(founder);
        Actor member = member(space, "Willow");
        members.acceptRequest(founder, space.getSlug(), personaKey(member, space));
        Actor asks = member(space, "Sorrel");
        assertThat(home(founder))
                .contains(WAITING, "1 person asks to join " + space.getName(), space.getSlug() + "/members\"");
        Actor alsoAsks = member(space, "Yarrow");
        assertThat(home(founder)).contains("2 people ask to join " + space.getName());
        Actor elsewhere = people.person();
        places.forMembers(elsewhere);
        assertThat(List.of(member, asks, elsewhere, people.administrator()))
                .allSatisfy(other -> assertThat(home(other)).doesNotContain(WAITING));
        assertThat(home(people.moderator())).doesNotContain("to join " + space.getName());
        members.acceptRequest(founder, space.getSlug(), personaKey(asks, space));
        members.acceptRequest(founder, space.getSlug(), personaKey(alsoAsks, space));
        assertThat(home(founder)).doesNotContain(WAITING);
    }

    @Test
    void anInvitationToASpaceWaitsForWhoIsInvited() {
        Actor founder = people.person();
        Space space = places.forMembers(founder);
        Actor guest = people.person();
        members.invite(founder, space.getSlug(), people.address(guest), Membership.Role.MEMBER);
        assertThat(home(guest))
                .contains(WAITING, "You are invited to the space " + space.getName(), space.getSlug() + "/join\"");
        assertThat(List.of(founder, people.person()))
                .allSatisfy(other -> assertThat(home(other)).doesNotContain(WAITING));
        places.join(guest, space, "Willow");
        assertThat(home(guest)).doesNotContain(WAITING);
    }

    @Test
    void anAdministratorOfANewPortalIsShownTheFirstSteps() {
        Actor administrator = people.administrator();
        assertThat(home(administrator)).contains("First steps", "/spaces/new\"", "/admin/settings/name\"");
        assertThat(home(people.person())).doesNotContain("First steps");
        places.open(administrator);
        assertThat(home(administrator)).containsPattern("/spaces/new\"[^<]*>[^<]*</a>[^<]*<span[^>]*>Done");
    }

    @Test
    void whoBelongsToAnOrganizationFindsIt() {
        Actor manager = people.person();
        String slug = scene.settle(manager, 1);
        assertThat(home(manager)).contains("Your organizations", "/organizations/" + slug + "\"");
        assertThat(pages.as(manager).get("/organizations").body()).containsOnlyOnce("You belong to it");
        Actor other = people.person();
        assertThat(home(other)).doesNotContain("Your organizations");
        assertThat(pages.as(other).get("/organizations").body()).doesNotContain("You belong to it");
    }

    @Test
    void whoAsksToBelongToAnOrganizationWaitsForItsManagers() {
        Actor manager = people.person();
        String slug = scene.settle(manager, 1);
        assertThat(home(manager)).doesNotContain(WAITING);
        Actor asks = people.person();
        OrganizationMember request = organizations.request(asks, slug, "Please.");
        assertThat(home(manager)).contains(WAITING, "1 person asks to join Choir ", slug + "/members\"");
        Actor elsewhere = people.person();
        scene.settle(elsewhere, 0);
        assertThat(List.of(asks, elsewhere, people.administrator()))
                .allSatisfy(other -> assertThat(home(other)).doesNotContain(WAITING));
        organizations.accept(manager, slug, request.getPublicKey());
        assertThat(home(manager)).doesNotContain(WAITING);
    }

    private Actor member(Space space, String name) {
        Actor actor = people.person();
        places.join(actor, space, name);
        return actor;
    }

    private String personaKey(Actor actor, Space space) {
        return spaces.findPersona(space.getId(), actor.accountId())
                .orElseThrow()
                .getPublicKey();
    }

    private String home(Actor actor) {
        return pages.as(actor).get("/").body();
    }
}
