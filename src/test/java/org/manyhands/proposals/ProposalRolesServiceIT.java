package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.RoleHolder.Role;
import org.manyhands.proposals.RoleScenes.Scene;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Places;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Who has a role on a text, of their own or as a member of the space, may what it says; everybody else gets nothing. */
@ServiceTest
class ProposalRolesServiceIT {
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
    ProposalService service;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    JoiningService joining;

    @Inject
    EntityManager em;

    @Test
    void aReaderReadsTheDraftAndNoMore() {
        Scene scene = scenes.open();
        Actor reader = scene.member("Willow");
        roles.invite(scene.owner, scene.key(), "Willow", Role.READER);
        authors.accept(reader, scene.key(), Role.READER, null);
        assertThat(drafting.step(reader, scene.proposal, 1)).isPositive();
        scene.assertWritesNot(reader);
        drafting.publish(scene.owner, scene.proposal);
        assertThat(scene.named(Actor.visitor())).doesNotContain("Willow");
        assertThat(scene.named(scene.owner)).contains("Willow");
        assertThat(proposals.get(Actor.visitor(), scene.key()).authors()).isEqualTo(1);
    }

    @Test
    void moreWaitsForAYesAndLessHoldsAtOnce() {
        Scene scene = scenes.open();
        Actor person = scene.member("Willow");
        roles.invite(scene.owner, scene.key(), "Willow", Role.READER);
        authors.accept(person, scene.key(), Role.READER, null);
        String who = drafting.persona(person, scene.space);
        roles.change(scene.owner, scene.key(), who, Role.AUTHOR);
        scene.assertWritesNot(person);
        assertThat(authorQueries.listInvitations(person))
                .singleElement()
                .extracting(ProposalInvitationRow::asked)
                .isEqualTo(Role.AUTHOR);
        authors.decline(person, scene.key());
        assertThat(scene.isSeenBy(person)).isTrue();
        roles.change(scene.owner, scene.key(), who, Role.AUTHOR);
        authors.accept(person, scene.key(), Role.AUTHOR, null);
        scene.write(person);
        roles.change(scene.owner, scene.key(), who, Role.READER);
        scene.assertWritesNot(person);
        assertThat(scene.isSeenBy(person)).isTrue();
    }

    @Test
    void whoIsTakenOffSeesNothingAndKeepsTheCredit() {
        Scene scene = scenes.open();
        Actor author = scene.having("Willow", Role.AUTHOR);
        scene.write(author);
        long credits = credits(author);
        assertThat(credits).isPositive();
        roles.takeOff(scene.owner, scene.key(), drafting.persona(author, scene.space));
        scene.assertGetsNothing(author);
        assertThat(credits(author)).isEqualTo(credits);
        assertThatThrownBy(() -> authors.accept(author, scene.key(), Role.AUTHOR, null))
                .isInstanceOf(NotFound.class);
        roles.invite(scene.owner, scene.key(), "Willow", Role.READER);
        assertThat(scene.isSeenBy(author)).isTrue();
    }

    @Test
    void anInvitationThatIsTakenBackVanishes() {
        Scene scene = scenes.open();
        Actor asked = scene.member("Willow");
        roles.invite(scene.owner, scene.key(), "Willow", Role.AUTHOR);
        assertThat(authorQueries.listInvitations(asked)).hasSize(1);
        String who = drafting.persona(asked, scene.space);
        roles.takeOff(scene.owner, scene.key(), who);
        scene.assertGetsNothing(asked);
        assertThatThrownBy(() -> roles.takeOff(scene.owner, scene.key(), who)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roles.change(scene.owner, scene.key(), who, Role.OWNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOwnerHandsOverAndTheLastOneStays() {
        Scene scene = scenes.open();
        String own = drafting.persona(scene.owner, scene.space);
        assertThatThrownBy(() -> authors.leave(scene.owner, scene.key())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> roles.takeOff(scene.owner, scene.key(), own)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> roles.change(scene.owner, scene.key(), own, Role.AUTHOR))
                .isInstanceOf(RuleViolation.class);
        Actor next = scene.having("Willow", Role.OWNER);
        roles.change(scene.owner, scene.key(), own, Role.AUTHOR);
        scene.write(scene.owner);
        assertThatThrownBy(() -> roles.letMembers(scene.owner, scene.key(), Role.READER))
                .isInstanceOf(NotAllowed.class);
        roles.takeOff(next, scene.key(), own);
        scene.assertGetsNothing(scene.owner);
        assertThatThrownBy(() -> authors.leave(next, scene.key())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOwnerWhoLeftTheSpaceIsNobodyToHandOverTo() {
        Scene scene = scenes.open();
        Actor other = scene.having("Willow", Role.OWNER);
        joining.leave(other, scene.space.getSlug());
        assertThatThrownBy(() -> authors.leave(scene.owner, scene.key())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofTwoOwnersWhoLeaveAtOnceOneStays() throws Exception {
        Scene scene = scenes.open();
        Actor other = scene.having("Willow", Role.OWNER);
        Callable<Boolean> one = () -> leaves(scene.owner, scene.key());
        Callable<Boolean> two = () -> leaves(other, scene.key());
        assertThat(AtOnce.run(List.of(one, two))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void onlyOwnersDecideAboutRoles() {
        Scene scene = scenes.open();
        Actor author = scene.having("Willow", Role.AUTHOR);
        scene.member("Rowan");
        String own = drafting.persona(scene.owner, scene.space);
        assertThatThrownBy(() -> roles.invite(author, scene.key(), "Rowan", Role.READER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> roles.change(author, scene.key(), own, Role.READER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> roles.takeOff(author, scene.key(), own)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> roles.letMembers(author, scene.key(), Role.AUTHOR))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void allMembersMayWhatTheOwnerSays() {
        Scene scene = scenes.open();
        Actor member = scene.member("Willow");
        Actor guest = people.person();
        places.name(guest, scene.space, "Guest");
        List<Actor> others = List.of(guest, people.person(), people.administrator(), Actor.visitor());
        scene.assertGetsNothing(member);
        roles.letMembers(scene.owner, scene.key(), Role.READER);
        assertThat(scene.isSeenBy(member)).isTrue();
        scene.assertWritesNot(member);
        others.forEach(scene::assertGetsNothing);
        roles.letMembers(scene.owner, scene.key(), Role.AUTHOR);
        scene.write(member);
        others.forEach(scene::assertGetsNothing);
        assertThat(scene.named(member)).doesNotContain("Willow");
        joining.leave(member, scene.space.getSlug());
        scene.assertGetsNothing(member);
        places.join(member, scene.space, "Willow");
        scene.write(member);
        roles.letMembers(scene.owner, scene.key(), null);
        scene.assertGetsNothing(member);
    }

    @Test
    void aFormThatWaitsForTheTextIsRefusedWhenItsRoleIsGoneByThen() throws Exception {
        Scene scene = scenes.open();
        Actor writer = scene.having("Willow", Role.AUTHOR);
        String who = drafting.persona(writer, scene.space);
        CountDownLatch locked = new CountDownLatch(1);
        List<Callable<Boolean>> work = new ArrayList<>();
        work.add(() -> scenes.takeOffSlowly(scene, who, locked));
        for (ThrowingCallable form : List.<ThrowingCallable>of(
                () -> scene.write(writer),
                () -> service.makeVersion(writer, scene.key(), new VersionForm()),
                () -> service.restore(writer, scene.key(), 1, new RestoreForm()))) {
            work.add(() -> {
                locked.await();
                assertThatThrownBy(form).isInstanceOf(NotFound.class);
                return true;
            });
        }
        AtOnce.run(work);
        assertThat(proposals.get(scene.owner, scene.key()).head()).isEqualTo(1);
    }

    @Test
    void whoeverWritesSaysAsWhatFromThenOn() {
        Scene scene = scenes.open();
        roles.letMembers(scene.owner, scene.key(), Role.AUTHOR);
        Actor writer = people.speaking(Map.of("lived", Visibility.SHOWN, "professional", Visibility.COUNTED));
        places.join(writer, scene.space, "Willow");
        assertThat(scene.standing(writer).standpoint()).isNull();
        authors.speakAs(writer, scene.key(), "lived");
        assertThat(scene.standing(writer).standpoint()).isEqualTo("lived");
        assertThat(scene.standing(writer).isAuthor()).isFalse();
        assertThat(scene.named(scene.owner)).doesNotContain("Willow");
        authors.speakAs(writer, scene.key(), "professional");
        assertThat(scene.standing(writer).standpoint()).isEqualTo("professional");
        assertThatThrownBy(() -> authors.speakAs(writer, scene.key(), "ally")).isInstanceOf(RuleViolation.class);
        roles.invite(scene.owner, scene.key(), "Willow", Role.AUTHOR);
        assertThat(authorQueries.listInvitations(writer))
                .singleElement()
                .extracting(ProposalInvitationRow::standpoint)
                .isEqualTo("professional");
        authors.accept(writer, scene.key(), Role.AUTHOR, "lived");
        assertThat(scene.standing(writer).isAuthor()).isTrue();
        authors.speakAs(writer, scene.key(), "");
        assertThat(scene.standing(writer).standpoint()).isNull();
        roles.letMembers(scene.owner, scene.key(), null);
        authors.leave(writer, scene.key());
        assertThatThrownBy(() -> authors.speakAs(writer, scene.key(), "lived")).isInstanceOf(NotFound.class);
    }

    private boolean leaves(Actor actor, String key) {
        try {
            authors.leave(actor, key);
            return true;
        } catch (NotAllowed e) {
            return false;
        }
    }

    private long credits(Actor person) {
        return em.createQuery("select count(c) from TextCredit c where c.persona.account.id = :account", Long.class)
                .setParameter("account", person.accountId())
                .getSingleResult();
    }
}
