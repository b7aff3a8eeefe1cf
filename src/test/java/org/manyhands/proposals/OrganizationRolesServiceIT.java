package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationMember;
import org.manyhands.organizations.OrganizationMemberService;
import org.manyhands.organizations.OrganizationMergeQueries;
import org.manyhands.organizations.OrganizationMergeService;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.organizations.OrganizationStateService;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.Limit;
import org.manyhands.proposals.RoleHolder.Role;
import org.manyhands.proposals.RoleScenes.Scene;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** What an organization may with a text its members in the space may, as long as all of that holds; and nobody is told who. */
@ServiceTest
class OrganizationRolesServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    RoleScenes scenes;

    @Inject
    Drafting drafting;

    @Inject
    ProposalRoleService roles;

    @Inject
    ProposalAuthorService authors;

    @Inject
    OrganizationRoleService answers;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    OrganizationScene organizations;

    @Inject
    OrganizationQueries organizationQueries;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationStateService states;

    @Inject
    OrganizationMergeService merging;

    @Inject
    OrganizationMergeQueries merges;

    @Inject
    JoiningService joining;

    @Inject
    Mailbox mailbox;

    @Inject
    Statements statements;

    @Test
    void oneWhoSpeaksForItAnswersAndThenItsMembersInTheSpaceWrite() {
        Scene scene = scenes.open();
        Actor willow = scene.belonging(scene.member("Willow"));
        Actor elsewhere = scene.belonging(people.person());
        Actor outsider = scene.member("Rowan");
        roles.inviteOrganization(scene.owner, scene.key(), scene.slug, Role.AUTHOR);
        assertThat(scene.isSeenBy(scene.manager)).isTrue();
        assertThat(authorQueries.listInvitations(scene.manager))
                .singleElement()
                .matches(ProposalInvitationRow::isForOrganization);
        scene.assertGetsNothing(willow);
        assertThatThrownBy(() -> answers.accept(willow, scene.key(), scene.organizationKey(), Role.AUTHOR))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.accept(scene.owner, scene.key(), scene.organizationKey(), Role.AUTHOR))
                .isInstanceOf(NotFound.class);
        answers.accept(scene.manager, scene.key(), scene.organizationKey(), Role.AUTHOR);
        scene.write(willow);
        assertThat(scene.standing(willow).writesByOrganization()).isTrue();
        scene.assertWritesNot(scene.manager);
        List.of(elsewhere, outsider, people.administrator(), Actor.visitor()).forEach(scene::assertGetsNothing);
    }

    @Test
    void oneThatReadsDoesNotWrite() {
        Scene scene = scenes.open();
        Actor willow = scene.belonging(scene.member("Willow"));
        scene.organizationHas(Role.READER);
        assertThat(scene.isSeenBy(willow)).isTrue();
        scene.assertWritesNot(willow);
        roles.change(scene.owner, scene.key(), scene.organizationKey(), Role.AUTHOR);
        assertThatThrownBy(() -> answers.accept(scene.manager, scene.key(), scene.organizationKey(), Role.READER))
                .hasMessage("proposals.authors.offer-changed");
        scene.assertWritesNot(willow);
        answers.accept(scene.manager, scene.key(), scene.organizationKey(), Role.AUTHOR);
        scene.write(willow);
        roles.change(scene.owner, scene.key(), scene.organizationKey(), Role.READER);
        scene.assertWritesNot(willow);
        assertThatThrownBy(() -> roles.change(scene.owner, scene.key(), scene.organizationKey(), Role.OWNER))
                .hasMessage("proposals.authors.organization.owns-not");
    }

    @Test
    void whateverEndsItEndsItForItsMembers() {
        Map<String, BiConsumer<Scene, Actor>> ends = Map.of(
                "the organization gives it back",
                (scene, willow) -> answers.leave(scene.manager, scene.key(), scene.organizationKey()),
                "an owner takes it off",
                (scene, willow) -> roles.takeOff(scene.owner, scene.key(), scene.organizationKey()),
                "the organization is suspended",
                (scene, willow) -> states.suspend(people.administrator(), scene.slug, "It is looked into."),
                "the organization is closed",
                (scene, willow) -> states.close(people.administrator(), scene.slug, "It is over."),
                "the person leaves the organization",
                (scene, willow) -> members.leave(willow, scene.slug),
                "the person leaves the space",
                (scene, willow) -> joining.leave(willow, scene.space.getSlug()));
        ends.forEach((how, end) -> {
            Scene scene = scenes.open();
            Actor willow = scene.belonging(scene.member("Willow"));
            scene.organizationHas(Role.AUTHOR);
            scene.write(willow);
            end.accept(scene, willow);
            assertThat(scene.isSeenBy(willow)).as(how).isFalse();
            scene.assertGetsNothing(willow);
        });
    }

    @Test
    void nobodyIsToldWhoOfItWrites() {
        Scene scene = scenes.open();
        Actor willow = scene.belonging(scene.member("Willow"));
        scene.organizationHas(Role.AUTHOR);
        scene.write(willow);
        authors.speakAs(willow, scene.key(), null);
        drafting.publish(scene.owner, scene.proposal);
        for (Actor viewer : List.of(scene.owner, scene.manager, Actor.visitor())) {
            assertThat(scene.named(viewer))
                    .contains(scene.organization().getName())
                    .doesNotContain("Willow");
        }
        assertThat(proposals.get(Actor.visitor(), scene.key()).authors()).isEqualTo(1);
        states.suspend(people.administrator(), scene.slug, "It is looked into.");
        assertThat(scene.named(Actor.visitor()))
                .doesNotContain(scene.organization().getName());
        assertThat(scene.named(scene.owner)).contains(scene.organization().getName());
    }

    @Test
    void thatItIsAskedOrReadsIsToldToFew() {
        Scene scene = scenes.open();
        Actor willow = scene.belonging(scene.member("Willow"));
        drafting.publish(scene.owner, scene.proposal);
        roles.inviteOrganization(scene.owner, scene.key(), scene.slug, Role.READER);
        String name = scene.organization().getName();
        assertThat(scene.named(Actor.visitor())).doesNotContain(name);
        assertThat(scene.named(willow)).doesNotContain(name);
        assertThat(scene.named(scene.manager)).contains(name);
        answers.accept(scene.manager, scene.key(), scene.organizationKey(), Role.READER);
        assertThat(scene.named(Actor.visitor())).doesNotContain(name);
        assertThat(scene.named(scene.owner)).contains(name);
    }

    @Test
    void onlyWhoReadsTheSpaceHearsOfItAndAnswers() {
        Scene scene = scenes.in(owner -> {
            Actor second = people.person();
            Space space = places.closed(owner, second);
            places.join(second, space, "Second");
            return space;
        });
        Actor willow = scene.belonging(scene.member("Willow"));
        roles.inviteOrganization(scene.owner, scene.key(), scene.slug, Role.AUTHOR);
        scene.assertGetsNothing(scene.manager);
        assertThatThrownBy(() -> answers.accept(scene.manager, scene.key(), scene.organizationKey(), Role.AUTHOR))
                .isInstanceOf(NotFound.class);
        assertThat(to(scene.manager)).isEmpty();
        Actor voice = scene.belonging(scene.member("Rowan"));
        members.take(
                scene.manager,
                scene.slug,
                organizationQueries.getMemberKey(scene.manager, scene.slug, voice),
                OrganizationMember.Role.REPRESENTATIVE);
        assertThat(authorQueries.listInvitations(voice)).hasSize(1);
        answers.accept(voice, scene.key(), scene.organizationKey(), Role.AUTHOR);
        scene.write(willow);
        scene.assertGetsNothing(scene.manager);
        roles.change(scene.owner, scene.key(), scene.organizationKey(), Role.READER);
        roles.change(scene.owner, scene.key(), scene.organizationKey(), Role.AUTHOR);
        assertThat(to(scene.manager)).isEmpty();
        assertThat(to(voice))
                .isNotEmpty()
                .noneMatch(mail -> (mail.getSubject() + mail.getBody()).contains("No silent waiting"));
    }

    @Test
    void theOneWhoIsAskedIsFoundByNameOrAddressWhileItIsOpen() {
        Scene scene = scenes.open();
        roles.inviteOrganization(
                scene.owner, scene.key(), " " + scene.organization().getName() + " ", Role.AUTHOR);
        assertThatThrownBy(() -> roles.inviteOrganization(scene.owner, scene.key(), scene.slug, Role.AUTHOR))
                .hasMessage("proposals.authors.there-already");
        assertThatThrownBy(() -> roles.inviteOrganization(scene.owner, scene.key(), "Nobody knows it", Role.AUTHOR))
                .hasMessage("organizations.voice.none-open");
        String other = organizations.settle(0);
        assertThatThrownBy(() -> roles.inviteOrganization(scene.owner, scene.key(), other, Role.OWNER))
                .hasMessage("proposals.authors.organization.owns-not");
        states.suspend(people.administrator(), other, "It is looked into.");
        assertThatThrownBy(() -> roles.inviteOrganization(scene.owner, scene.key(), other, Role.AUTHOR))
                .hasMessage("organizations.voice.none-open");
        assertThat(authorQueries.listInvitations(scene.manager)).hasSize(1);
        assertThat(to(scene.manager)).hasSize(1);
        answers.decline(scene.manager, scene.key(), scene.organizationKey());
        scene.assertGetsNothing(scene.manager);
    }

    @Test
    void whenTwoBecomeOneTheRoleGoesOn() {
        Scene scene = scenes.open();
        Actor willow = scene.belonging(scene.member("Willow"));
        scene.organizationHas(Role.AUTHOR);
        String stays = organizations.settle(1);
        roles.inviteOrganization(scene.owner, scene.key(), stays, Role.READER);
        Actor administrator = people.administrator();
        String mark = merges.preview(administrator, stays, scene.slug).mark();
        merging.merge(administrator, stays, scene.slug, mark);
        scene.write(willow);
        assertThat(scene.named(scene.owner))
                .hasSize(2)
                .contains(organizationQueries.get(stays).getName());
    }

    @Test
    void howSomebodyStandsTakesOneStatementHoweverManyOrganizationsThereAre() throws Exception {
        Scene scene = scenes.open();
        Actor willow = scene.belonging(scene.member("Willow"));
        scene.organizationHas(Role.AUTHOR);
        for (int i = 0; i < 5; i++) {
            roles.inviteOrganization(scene.owner, scene.key(), organizations.settle(1), Role.AUTHOR);
        }
        assertThat(statements.count(() -> scene.standing(willow))).isEqualTo(1);
        assertThat(statements.count(() -> authorQueries.listInvitations(scene.manager)))
                .isEqualTo(1);
    }

    @Test
    void offersFillNobodysMailbox() {
        Scene scene = scenes.open();
        Actor willow = scene.member("Willow");
        String who = drafting.persona(willow, scene.space);
        roles.invite(scene.owner, scene.key(), "Willow", Role.READER);
        roles.change(scene.owner, scene.key(), who, Role.READER);
        assertThat(to(willow)).hasSize(1);
        for (int tries = 2; tries < Limit.INVITE_AUTHOR.usual(); tries++) {
            roles.change(scene.owner, scene.key(), who, tries % 2 == 0 ? Role.AUTHOR : Role.READER);
        }
        assertThat(to(willow)).hasSize(Limit.UNASKED_MAIL.usual());
        assertThatThrownBy(() -> roles.change(scene.owner, scene.key(), who, Role.OWNER))
                .isInstanceOf(TooManyAttempts.class);
    }

    private List<Mail> to(Actor actor) {
        String address = people.address(actor);
        return mailbox.list(0, 500).stream()
                .filter(mail -> mail.getRecipient().equals(address))
                .filter(mail -> mail.getBody().contains("/authors"))
                .toList();
    }
}
