package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Joining, asking, answering invitations, changing the name, leaving. */
@ServiceTest
class JoiningServiceIT {
    @Inject
    SpaceService service;

    @Inject
    JoiningService joining;

    @Inject
    NameService names;

    @Inject
    MembershipService members;

    @Inject
    MembershipQueries memberships;

    @Inject
    InvitationQueries invitations;

    @Inject
    SpaceQueries spaces;

    @Inject
    Places places;

    @Inject
    People people;

    @Test
    void anOpenSpaceIsJoinedAtOnce() {
        Actor person = people.person();
        Space space = places.open(people.person());
        assertThat(places.join(person, space, "Willow").isMember()).isTrue();
        assertThat(spaces.standing(person, space.getId()).personaName()).isEqualTo("Willow");
        assertThat(spaces.countMembers(space.getId())).isEqualTo(2);
        assertThat(memberships.findAccepted(person, space.getId())).isEqualTo(1);
        assertThatThrownBy(() -> places.join(person, space, "Twice")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> places.join(Actor.visitor(), space, "Visitor")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNameIsTakenOnceInASpaceAndFreeElsewhere() {
        Actor person = people.person();
        Actor founder = people.person();
        Space space = places.open(founder);
        places.join(people.person(), space, "Willow");
        assertThatThrownBy(() -> places.join(person, space, " wiLLow "))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("persona"));
        assertThatThrownBy(() -> places.join(person, space, "W\u0456llow")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> places.join(person, space, "\u200b")).isInstanceOf(RuleViolation.class);
        places.join(person, places.open(founder), "Willow");
        places.join(person, space, "Fernleigh");
        PersonaForm form = new PersonaForm();
        form.setPersona("Willow");
        assertThatThrownBy(() -> names.rename(person, space.getSlug(), form)).isInstanceOf(RuleViolation.class);
        form.setPersona("FERNLEIGH");
        names.rename(person, space.getSlug(), form);
        assertThat(spaces.standing(person, space.getId()).personaName()).isEqualTo("FERNLEIGH");
    }

    @Test
    void allWhoAskToJoinAreReachedAlsoWhenThoseBeforeAreLetIn() {
        Actor founder = people.person();
        Space space = places.forMembers(founder);
        List<String> asking = new ArrayList<>();
        for (int i = 0; i < SpaceQueries.PAGE + 2; i++) {
            places.join(people.person(), space, "Person " + i);
            asking.add("Person " + i);
        }
        Function<MemberRow, String> mark = row -> new Mark(row.since(), row.personaKey()).text();
        List<MemberRow> all = AllPages.of(
                mark,
                after ->
                        memberships.listRequests(space.getId(), Mark.read(after).orElse(null)));
        assertThat(all).extracting(MemberRow::name).containsExactlyElementsOf(asking);
        assertThat(memberships.countRequests(space.getId())).isEqualTo(asking.size());
        MemberRow last = all.get(SpaceQueries.PAGE - 1);
        members.acceptRequest(founder, space.getSlug(), last.personaKey());
        assertThat(memberships
                        .listRequests(space.getId(), Mark.read(mark.apply(last)).orElseThrow())
                        .rows())
                .extracting(MemberRow::name)
                .containsExactlyElementsOf(asking.subList(SpaceQueries.PAGE, asking.size()));
    }

    @Test
    void aMemberIsFoundByNameHoweverItIsWritten() {
        Actor founder = people.person();
        Space space = places.open(founder);
        places.join(people.person(), space, "Mary  Ann Oak");
        places.name(people.person(), space, "Willow");
        assertThat(memberships.findMember(space.getId(), " mary ann\u00a0OAK "))
                .hasValueSatisfying(persona -> assertThat(persona.getName()).isEqualTo("Mary Ann Oak"));
        assertThat(memberships.findMember(space.getId(), "Willow")).isEmpty();
        assertThat(memberships.findMember(space.getId(), null)).isEmpty();
    }

    @Test
    void aRequestWaitsForAnAnswer() {
        Actor founder = people.person();
        Actor person = people.person();
        Space space = places.forMembers(founder);
        assertThat(places.join(person, space, "Willow").hasRequested()).isTrue();
        assertThat(spaces.countMembers(space.getId())).isEqualTo(1);
        assertThatThrownBy(() -> spaces.getReadable(person, space.getSlug())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> places.join(person, space, "Willow")).isInstanceOf(RuleViolation.class);
        String key = memberships.listRequests(space.getId(), null).rows().get(0).personaKey();
        assertThatThrownBy(() -> members.acceptRequest(person, space.getSlug(), key))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.makeFacilitator(founder, space.getSlug(), key))
                .isInstanceOf(NotFound.class);
        members.declineRequest(founder, space.getSlug(), key, "Not this month.");
        assertThatThrownBy(() -> members.acceptRequest(founder, space.getSlug(), key))
                .isInstanceOf(NotFound.class);
        places.join(person, space, "Willow");
        members.acceptRequest(founder, space.getSlug(), key);
        assertThat(spaces.getReadable(person, space.getSlug()).getId()).isEqualTo(space.getId());
        assertThat(spaces.countMembers(space.getId())).isEqualTo(2);
    }

    @Test
    void theReasonOfARefusalIsReadUntilThePersonAsksAgain() {
        Actor founder = people.person();
        Actor person = people.person();
        Space space = places.forMembers(founder);
        String key = places.join(person, space, "Willow").getPersona().getPublicKey();
        assertThatThrownBy(() -> members.declineRequest(founder, space.getSlug(), key, " "))
                .hasMessage("spaces.reason.missing");
        members.declineRequest(founder, space.getSlug(), key, " Not this month. ");
        assertThat(own(space, person).getRefusal()).isEqualTo("Not this month.");
        assertThat(own(space, person).getRequestWords()).isNull();
        places.join(person, space, "Willow");
        assertThat(own(space, person).getRefusal()).isNull();
    }

    @Test
    void whoMayJoinIsChangedByFacilitators() {
        Actor founder = people.person();
        Actor waiting = people.person();
        Space space = places.forMembers(founder);
        places.join(waiting, space, "Willow");
        let(founder, space, Space.Joining.INVITATION);
        assertThatThrownBy(() -> places.join(people.person(), space, "Oak")).hasMessage("spaces.join.by-invitation");
        assertThat(memberships.listRequests(space.getId(), null).rows()).hasSize(1);
        assertThatThrownBy(() -> let(waiting, space, Space.Joining.OPEN)).isInstanceOf(NotFound.class);
        let(founder, space, Space.Joining.OPEN);
        assertThat(places.join(waiting, space, "Willow").isMember()).isTrue();
    }

    private void let(Actor facilitator, Space space, Space.Joining way) {
        SpaceForm form = SpaceForm.of(spaces.get(space.getId()));
        form.setJoining(way);
        service.edit(facilitator, space.getSlug(), form);
    }

    private Membership own(Space space, Actor actor) {
        return memberships.find(space.getId(), actor.accountId()).orElseThrow();
    }

    @Test
    void aRequestIsTakenBack() {
        Actor person = people.person();
        Space space = places.forMembers(people.person());
        places.join(person, space, "Willow");
        assertThatThrownBy(() -> joining.decline(person, space.getSlug())).isInstanceOf(RuleViolation.class);
        joining.withdraw(person, space.getSlug());
        assertThat(memberships.listRequests(space.getId(), null).rows()).isEmpty();
        assertThatThrownBy(() -> joining.withdraw(person, space.getSlug())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anInvitationOpensAClosedSpaceWithItsRole() {
        Actor founder = people.person();
        Actor second = people.person();
        Space space = places.closed(founder, second);
        assertThat(spaces.listSeen(second, null).rows())
                .filteredOn(SpaceRow::isInvited)
                .hasSize(1);
        assertThatThrownBy(() -> spaces.getReadable(second, space.getSlug())).isInstanceOf(NotFound.class);
        places.join(second, space, "Second");
        assertThat(spaces.standing(second, space.getId()).isFacilitator()).isTrue();
    }

    @Test
    void whoTurnsAnInvitationDownSeesNothingAnyMore() {
        Actor second = people.person();
        Space space = places.closed(people.person(), second);
        joining.decline(second, space.getSlug());
        assertThatThrownBy(() -> spaces.getSeen(second, space.getSlug())).isInstanceOf(NotFound.class);
        members.deliver(Actor.portal(), second.accountId());
        assertThatThrownBy(() -> spaces.getSeen(second, space.getSlug())).isInstanceOf(NotFound.class);
    }

    @Test
    void invitingTellsNothingOfTheAddress() {
        Actor founder = people.person();
        Actor known = people.person();
        Space space = places.open(founder);
        String unknown = Keys.random() + "@example.org";
        members.invite(founder, space.getSlug(), unknown, Membership.Role.MEMBER);
        members.invite(founder, space.getSlug(), people.address(known), Membership.Role.MEMBER);
        places.join(known, space, "Known");
        long persona = spaces.standing(founder, space.getId()).personaId();
        assertThat(invitations.list(space.getId(), persona))
                .extracting(InvitationRow::email)
                .containsExactlyInAnyOrder(unknown, people.address(known));
    }

    @Test
    void anInvitationWaitsForWhoeverComesLater() {
        Actor founder = people.person();
        Actor later = people.person();
        Space space = places.closed(founder, people.person());
        String address = people.address(later).toUpperCase(Locale.ROOT);
        members.invite(founder, space.getSlug(), address, Membership.Role.MEMBER);
        members.deliver(Actor.portal(), later.accountId());
        assertThat(spaces.getSeen(later, space.getSlug()).getId()).isEqualTo(space.getId());
        assertThatThrownBy(() -> members.deliver(founder, later.accountId())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLastFacilitatorStays() {
        Actor founder = people.person();
        Actor person = people.person();
        Space space = places.open(founder);
        Membership membership = places.join(person, space, "Willow");
        assertThatThrownBy(() -> joining.leave(founder, space.getSlug())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> joining.stepDown(founder, space.getSlug())).isInstanceOf(RuleViolation.class);
        members.makeFacilitator(
                founder, space.getSlug(), membership.getPersona().getPublicKey());
        joining.stepDown(founder, space.getSlug());
        assertThat(spaces.standing(founder, space.getId()).isFacilitator()).isFalse();
        joining.leave(founder, space.getSlug());
        assertThat(spaces.countMembers(space.getId())).isEqualTo(1);
    }

    @Test
    void whoComesBackIsTheSamePersona() {
        Actor person = people.person();
        Space space = places.open(people.person());
        String key = places.join(person, space, "Willow").getPersona().getPublicKey();
        joining.leave(person, space.getSlug());
        assertThat(memberships.getPersona(Actor.visitor(), key).isMember()).isFalse();
        assertThat(places.join(person, space, "Willow again").getPersona().getPublicKey())
                .isEqualTo(key);
        assertThat(memberships.getPersona(Actor.visitor(), key).name()).isEqualTo("Willow again");
    }
}
