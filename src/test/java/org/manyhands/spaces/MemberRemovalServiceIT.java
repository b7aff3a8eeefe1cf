package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Facilitators end memberships with a reason; people in spaces hear by mail what waits for them, and no more. */
@ServiceTest
class MemberRemovalServiceIT {
    private static final String REASON = "You wrote down what somebody told in confidence.";

    @Inject
    MemberRemovalService removals;

    @Inject
    JoiningService joining;

    @Inject
    MembershipService members;

    @Inject
    MembershipQueries memberships;

    @Inject
    SpaceQueries spaces;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Mailbox mailbox;

    @Test
    void theNameStaysAndAnInvitationBringsBack() {
        Actor founder = people.person();
        Actor person = people.person();
        Space space = places.open(founder);
        places.join(person, space, "Willow");
        String key = key(space, person);

        removals.remove(founder, space.getSlug(), key, REASON);
        assertThat(spaces.standing(person, space.getId()).isRemoved()).isTrue();
        assertThat(spaces.countMembers(space.getId())).isEqualTo(1);
        assertThat(memberships.getPersona(Actor.visitor(), key).name()).isEqualTo("Willow");
        assertThat(to(person)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).contains(space.getName());
            assertThat(mail.getBody()).contains(REASON);
        });

        assertThatThrownBy(() -> places.join(person, space, "Willow")).isInstanceOf(NotAllowed.class);
        places.letIn(founder, space, person, "Willow");
        assertThat(spaces.standing(person, space.getId()).isMember()).isTrue();
        assertThat(key(space, person)).isEqualTo(key);
    }

    @Test
    void itTakesAFacilitatorAReasonAndAMember() {
        Actor founder = people.person();
        Actor person = people.person();
        Space space = places.open(founder);
        places.join(person, space, "Willow");
        String slug = space.getSlug();
        String key = key(space, person);

        assertThatThrownBy(() -> removals.remove(person, slug, key(space, founder), REASON))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> removals.remove(people.administrator(), slug, key, REASON))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> removals.remove(founder, slug, key, "  ")).hasMessage("spaces.reason.missing");
        assertThatThrownBy(() -> removals.remove(founder, slug, key, "x".repeat(501)))
                .hasMessage("spaces.reason.long");
        assertThatThrownBy(() -> removals.remove(founder, slug, key(space, founder), REASON))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("spaces.remove.self");
        removals.remove(founder, slug, key, REASON);
        assertThatThrownBy(() -> removals.remove(founder, slug, key, REASON)).isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoRemoveEachOtherLeaveOne() throws Exception {
        Actor founder = people.person();
        Actor second = people.person();
        Space space = places.open(founder);
        places.join(second, space, "Second");
        String slug = space.getSlug();
        String founderKey = key(space, founder);
        String secondKey = key(space, second);
        members.makeFacilitator(founder, slug, secondKey);

        List<Boolean> removed =
                AtOnce.run(List.of(() -> removes(founder, slug, secondKey), () -> removes(second, slug, founderKey)));
        assertThat(removed).containsExactlyInAnyOrder(true, false);
        assertThat(memberships.listFacilitators(space.getId())).hasSize(1);
        assertThat(spaces.countMembers(space.getId())).isEqualTo(1);
    }

    @Test
    void aClosedSpaceIsGoneForThemAndNotNamed() {
        Actor founder = people.person();
        Actor second = people.person();
        Space space = places.closed(founder, second);
        places.join(second, space, "Second");

        removals.remove(founder, space.getSlug(), key(space, second), REASON);
        assertThatThrownBy(() -> spaces.getSeen(second, space.getSlug())).isInstanceOf(NotFound.class);
        assertThat(to(second)).anyMatch(mail -> mail.getBody().contains(REASON));
        assertThat(to(second)).noneMatch(mail -> (mail.getSubject() + mail.getBody()).contains(space.getName()));
        assertThatThrownBy(() -> removals.remove(people.person(), space.getSlug(), key(space, founder), REASON))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aGuestIsLetWriteNoLonger() {
        Actor founder = people.person();
        Actor guest = people.person();
        Space space = places.open(founder);
        places.name(guest, space, "Willow");
        assertThat(SpacePermissions.canSpeak(guest, spaces.standing(guest, space.getId())))
                .isTrue();

        assertThatThrownBy(() -> removals.remove(guest, space.getSlug(), key(space, guest), REASON))
                .isInstanceOf(NotAllowed.class);
        assertThat(memberships.listGuests(space.getId(), "will", null).rows())
                .extracting(MemberRow::name)
                .containsExactly("Willow");
        assertThat(memberships.listGuests(space.getId(), "oak", null).rows()).isEmpty();
        removals.remove(founder, space.getSlug(), key(space, guest), REASON);
        assertThat(memberships.listGuests(space.getId(), "", null).rows()).isEmpty();
        Standing standing = spaces.standing(guest, space.getId());
        assertThat(SpacePermissions.canSpeak(guest, standing)).isFalse();
        assertThat(SpacePermissions.canJoin(guest, standing)).isFalse();
        assertThat(spaces.countMembers(space.getId())).isEqualTo(1);
        assertThat(to(guest)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("You can no longer write in " + space.getName());
            assertThat(mail.getBody()).contains(REASON);
        });
        assertThatThrownBy(() -> memberships.getMember(space.getId(), key(space, guest)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoLeftAPublicSpaceSpeaksAndIsStoppedLikeAGuest() {
        Actor founder = people.person();
        Actor person = people.person();
        Space space = places.open(founder);
        places.join(person, space, "Willow");
        joining.leave(person, space.getSlug());
        removals.remove(founder, space.getSlug(), key(space, person), REASON);
        assertThat(spaces.standing(person, space.getId()).isRemoved()).isTrue();
        assertThat(spaces.countMembers(space.getId())).isEqualTo(1);
    }

    @Test
    void whoAsksIsAnsweredByMail() {
        Actor founder = people.person();
        Actor welcome = people.person();
        Actor other = people.person();
        Space space = places.forMembers(founder);
        places.join(welcome, space, "Willow");
        places.join(other, space, "Oak");

        members.tellOfRequests(Actor.portal(), space.getId());
        assertThat(to(founder)).anyMatch(mail -> mail.getSubject().equals("Somebody asks to join " + space.getName()));
        members.acceptRequest(founder, space.getSlug(), key(space, welcome));
        members.declineRequest(founder, space.getSlug(), key(space, other), "We are full.");
        assertThat(to(welcome))
                .extracting(Mail::getSubject)
                .containsExactly("You are a member of " + space.getName() + " now");
        assertThat(to(other)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Your request to join " + space.getName());
            assertThat(mail.getBody()).contains("We are full.");
        });
    }

    private boolean removes(Actor by, String slug, String key) {
        try {
            removals.remove(by, slug, key, REASON);
            return true;
        } catch (NotAllowed e) {
            return false;
        }
    }

    private String key(Space space, Actor actor) {
        return spaces.findPersona(space.getId(), actor.accountId())
                .orElseThrow()
                .getPublicKey();
    }

    private List<Mail> to(Actor actor) {
        String address = people.address(actor);
        return mailbox.list(0, 500).stream()
                .filter(mail -> mail.getRecipient().equals(address))
                .toList();
    }
}
