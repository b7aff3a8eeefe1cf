package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PeopleService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Invitations end: by their time, by a facilitator, and with the role of whoever invited. */
@ServiceTest
class InvitationServiceIT {
    private static final Duration LONGER = SpaceInvitation.TERM.plusMinutes(1);

    @Inject
    MembershipService members;

    @Inject
    InvitationRevokingService revoking;

    @Inject
    InvitationQueries invitations;

    @Inject
    JoiningService joining;

    @Inject
    MemberRemovalService removals;

    @Inject
    SpaceQueries spaces;

    @Inject
    PeopleService suspensions;

    @Inject
    PeopleQueries accounts;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Inject
    PortalClock time;

    @Inject
    Clock clock;

    @Inject
    Places places;

    @Inject
    People people;

    private Actor founder;
    private Actor second;
    private Actor guest;
    private Space closed;

    @BeforeEach
    void open() {
        founder = people.person();
        second = people.person();
        guest = people.person();
        closed = places.closed(founder, second);
        places.join(second, closed, "Second");
    }

    @Test
    void anInvitationRunsOut() {
        time.at(ago(LONGER), () -> invite(founder, closed, guest));
        assertThatThrownBy(() -> spaces.getSeen(guest, closed.getSlug())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> places.join(guest, closed, "Late")).isInstanceOf(NotFound.class);
        assertThat(AllPages.of(SpaceRow::slug, after -> spaces.listSeen(guest, after)))
                .noneMatch(row -> row.spaceId() == closed.getId());
        assertThat(invitations.listEnded(guest))
                .singleElement()
                .satisfies(row -> assertThat(row.isNamed()).isFalse());
        members.deliver(Actor.portal(), guest.accountId());
        assertThatThrownBy(() -> spaces.getSeen(guest, closed.getSlug())).isInstanceOf(NotFound.class);

        invite(founder, closed, guest);
        assertThat(invitations.listEnded(guest)).isEmpty();
        assertThat(places.join(guest, closed, "In time").isMember()).isTrue();
    }

    @Test
    void nobodyElseIsToldWhatRanOut() {
        time.at(ago(LONGER), () -> invite(founder, closed, guest));
        assertThat(invitations.listEnded(people.person())).isEmpty();
        assertThat(invitations.listEnded(Actor.visitor())).isEmpty();
        time.at(
                clock.instant().plus(Duration.ofDays(31)),
                () -> assertThat(invitations.listEnded(guest)).isEmpty());
    }

    @Test
    void whatRanOutBringsNoRole() {
        Space open = places.open(founder);
        time.at(
                ago(LONGER),
                () -> members.invite(founder, open.getSlug(), people.address(guest), Membership.Role.FACILITATOR));
        assertThat(spaces.standing(guest, open.getId()).isInvited()).isFalse();
        places.join(guest, open, "Late");
        assertThat(spaces.standing(guest, open.getId()).isFacilitator()).isFalse();

        Space asking = places.forMembers(founder);
        time.at(ago(LONGER), () -> invite(founder, asking, guest));
        assertThat(places.join(guest, asking, "Late").hasRequested()).isTrue();
    }

    @Test
    void whoWasRemovedIsSoAgainWhenAnInvitationRunsOut() {
        Space open = places.open(founder);
        String key = places.join(guest, open, "Willow").getPersona().getPublicKey();
        removals.remove(founder, open.getSlug(), key, "Because");
        time.at(clock.instant().plusSeconds(1), () -> invite(founder, open, guest));
        time.at(clock.instant().plus(LONGER), () -> {
            assertThat(spaces.standing(guest, open.getId()).isRemoved()).isTrue();
            assertThatThrownBy(() -> places.join(guest, open, "Willow")).isInstanceOf(NotAllowed.class);
        });
        assertThat(places.join(guest, open, "Willow").isMember()).isTrue();
    }

    @Test
    void anyFacilitatorTakesAnInvitationBack() {
        String key = invite(founder, closed, guest).getPublicKey();
        assertThatThrownBy(() -> revoking.revoke(guest, closed.getSlug(), key)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revoking.revoke(people.moderator(), closed.getSlug(), key))
                .isInstanceOf(NotFound.class);
        revoking.revoke(second, closed.getSlug(), key);
        assertThatThrownBy(() -> spaces.getSeen(guest, closed.getSlug())).isInstanceOf(NotFound.class);
        assertThat(invitations.listEnded(guest)).isEmpty();
        members.deliver(Actor.portal(), guest.accountId());
        assertThatThrownBy(() -> spaces.getSeen(guest, closed.getSlug())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revoking.revoke(second, closed.getSlug(), key)).isInstanceOf(NotFound.class);
    }

    @Test
    void membersTakeNoInvitationBack() {
        String key = invite(founder, closed, guest).getPublicKey();
        Actor member = people.person();
        places.letIn(founder, closed, member, "Willow");
        assertThatThrownBy(() -> revoking.revoke(member, closed.getSlug(), key)).isInstanceOf(NotAllowed.class);
        assertThat(spaces.getSeen(guest, closed.getSlug()).getId()).isEqualTo(closed.getId());
    }

    @Test
    void whoHasAcceptedStays() {
        String key = invite(founder, closed, guest).getPublicKey();
        places.join(guest, closed, "Willow");
        revoking.revoke(second, closed.getSlug(), key);
        assertThat(spaces.standing(guest, closed.getId()).isMember()).isTrue();
    }

    @Test
    void onlyWhoTypedAnAddressReadsIt() {
        invite(founder, closed, guest);
        long own = spaces.standing(founder, closed.getId()).personaId();
        long others = spaces.standing(second, closed.getId()).personaId();
        assertThat(invitations.list(closed.getId(), own))
                .extracting(InvitationRow::email)
                .contains(people.address(guest));
        assertThat(invitations.list(closed.getId(), others)).allSatisfy(row -> {
            assertThat(row.email()).isEmpty();
            assertThat(row.by()).isEqualTo("Founder");
        });
    }

    @Test
    void invitationsEndWithTheRoleOfWhoeverInvited() {
        Actor other = people.person();
        Actor third = people.person();
        invite(second, closed, guest);
        invite(second, closed, other);
        invite(founder, closed, other);
        invite(founder, closed, third);
        members.makeFacilitator(founder, closed.getSlug(), key(second));
        joining.stepDown(second, closed.getSlug());
        assertThatThrownBy(() -> spaces.getSeen(guest, closed.getSlug())).isInstanceOf(NotFound.class);
        assertThat(spaces.getSeen(other, closed.getSlug()).getId()).isEqualTo(closed.getId());

        members.makeFacilitator(founder, closed.getSlug(), key(second));
        removals.remove(second, closed.getSlug(), key(founder), "Because");
        assertThatThrownBy(() -> spaces.getSeen(other, closed.getSlug())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spaces.getSeen(third, closed.getSlug())).isInstanceOf(NotFound.class);
    }

    @Test
    void invitationsEndWhenWhoeverInvitedIsSuspendedFromThePortal() throws Exception {
        Space other = places.closed(second, people.person());
        Actor third = people.person();
        invite(second, closed, guest);
        invite(second, other, guest);
        invite(founder, closed, third);
        Actor moderator = people.moderator();
        String key =
                accounts.listSuspendable(moderator, second.name(), 1).get(0).key();
        tx.run(() -> {
            suspensions.suspend(moderator, key, "Because", null);
            assertThat(waiting("space-inviter", second)).isEqualTo(1);
        });
        revoking.endAllOf(Actor.portal(), second.accountId());
        for (Space space : List.of(closed, other)) {
            assertThatThrownBy(() -> spaces.getSeen(guest, space.getSlug())).isInstanceOf(NotFound.class);
        }
        assertThat(spaces.getSeen(third, closed.getSlug()).getId()).isEqualTo(closed.getId());
        assertThatThrownBy(() -> revoking.endAllOf(moderator, founder.accountId()))
                .isInstanceOf(NotAllowed.class);
    }

    private int waiting(String job, Actor actor) {
        Number count = (Number)
                em.createNativeQuery("select count(*) from scheduled_tasks where task_name = ?1 and task_instance = ?2")
                        .setParameter(1, job)
                        .setParameter(2, actor.accountId().toString())
                        .getSingleResult();
        return count.intValue();
    }

    /** Until a day of the portal's zone, which is far ahead of UTC in these tests. */
    @Test
    void theMailSaysUntilWhenAndNotWhere() {
        time.at(Instant.parse("2026-11-01T12:00:00Z"), () -> invite(founder, closed, guest));
        String address = people.address(guest);
        assertThat(em.createQuery("select m from Mail m where m.recipient = :address", Mail.class)
                        .setParameter("address", address)
                        .getResultList())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getBody())
                        .contains("The invitation holds until 16 November 2026.")
                        .doesNotContain(closed.getName())
                        .doesNotContain(closed.getSlug()));
    }

    @Test
    void thereIsNothingToTurnDownThatIsOver() {
        Space open = places.open(founder);
        time.at(ago(LONGER), () -> invite(founder, open, guest));
        assertThatThrownBy(() -> joining.decline(guest, open.getSlug())).isInstanceOf(RuleViolation.class);
        String address = Keys.random() + "@example.org";
        members.invite(founder, open.getSlug(), address, Membership.Role.MEMBER);
        assertThat(invitations.listTo(address)).hasSize(1);
        time.at(
                clock.instant().plus(LONGER),
                () -> assertThat(invitations.listTo(address)).isEmpty());
    }

    private SpaceInvitation invite(Actor by, Space space, Actor whom) {
        return members.invite(by, space.getSlug(), people.address(whom), Membership.Role.MEMBER);
    }

    private String key(Actor actor) {
        return spaces.findPersona(closed.getId(), actor.accountId())
                .orElseThrow()
                .getPublicKey();
    }

    private Instant ago(Duration duration) {
        return clock.instant().minus(duration);
    }
}
