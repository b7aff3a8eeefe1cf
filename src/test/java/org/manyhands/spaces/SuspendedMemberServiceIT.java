package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PeopleService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Whoever is suspended from the portal still ends what is theirs: a request, an invitation, a membership. */
@ServiceTest
class SuspendedMemberServiceIT {
    @Inject
    JoiningService joining;

    @Inject
    MembershipService members;

    @Inject
    MembershipQueries memberships;

    @Inject
    SpaceQueries spaces;

    @Inject
    PeopleService suspensions;

    @Inject
    PeopleQueries accounts;

    @Inject
    EntityManager em;

    @Inject
    Places places;

    @Inject
    People people;

    @Test
    void whoIsSuspendedTakesARequestBackAndTurnsAnInvitationDown() {
        Actor founder = people.person();
        Actor person = people.person();
        Actor suspended = People.suspended(person);
        Space asked = places.forMembers(founder);
        places.join(person, asked, "Willow");
        joining.withdraw(suspended, asked.getSlug());
        assertThat(memberships.listRequests(asked.getId(), null).rows()).isEmpty();
        Space other = places.open(founder);
        members.invite(founder, other.getSlug(), people.address(person), Membership.Role.MEMBER);
        joining.decline(suspended, other.getSlug());
        assertThat(spaces.standing(person, other.getId()).isInvited()).isFalse();
        assertThatThrownBy(() -> places.join(suspended, asked, "Willow")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> joining.withdraw(Actor.visitor(), asked.getSlug()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoIsSuspendedLeavesAndTheLongestStandingMemberLooksAfterTheSpace() {
        Actor founder = people.person();
        Actor barred = people.person();
        Actor first = people.person();
        Actor second = people.person();
        Space space = places.closed(founder, people.person());
        places.letIn(founder, space, barred, "Barred");
        places.letIn(founder, space, first, "First");
        places.letIn(founder, space, second, "Second");
        suspend(barred);
        joining.leave(People.suspended(founder), space.getSlug());
        assertThat(spaces.standing(founder, space.getId()).isMember()).isFalse();
        assertThat(spaces.standing(first, space.getId()).isFacilitator()).isTrue();
        assertThat(memberships.countFacilitators(space.getId())).isEqualTo(1);
        assertThat(em.createQuery("select m from Mail m where m.recipient = :address order by m.id desc", Mail.class)
                        .setParameter("address", people.address(first))
                        .setMaxResults(1)
                        .getSingleResult()
                        .getBody())
                .contains("/spaces/" + space.getSlug())
                .doesNotContain(space.getName());
    }

    @Test
    void whoIsSuspendedAndAloneLeaves() {
        Actor founder = people.person();
        Space space = places.open(founder);
        joining.leave(People.suspended(founder), space.getSlug());
        assertThat(spaces.countMembers(space.getId())).isZero();
    }

    private void suspend(Actor person) {
        Actor moderator = people.moderator();
        String key =
                accounts.listSuspendable(moderator, person.name(), 1).get(0).key();
        suspensions.suspend(moderator, key, "Because", null);
    }
}
