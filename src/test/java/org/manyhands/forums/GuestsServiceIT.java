package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** In a public space people speak who took a name and accepted the agreement, without being members of it. */
@ServiceTest
class GuestsServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Talks talks;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    private Actor founder;
    private Actor guest;
    private Space space;
    private TopicRef topic;

    @BeforeEach
    void begin() {
        founder = people.person();
        guest = people.person();
        space = places.open(founder);
        topic = talks.topic(founder, founder, space);
    }

    @Test
    void aGuestRepliesAndIsNoMember() {
        assertThatThrownBy(() -> talks.reply(guest, topic, "Hello")).isInstanceOf(NotAllowed.class);
        places.name(guest, space, "Passing by");
        PostRef post = talks.reply(guest, topic, "Hello");
        assertThat(post.number()).isEqualTo(2);
        Standing standing = spaces.standing(guest, space.getId());
        assertThat(standing.isMember()).isFalse();
        assertThat(standing.personaName()).isEqualTo("Passing by");
        assertThat(memberships.getPersona(Actor.visitor(), personaKey()).isGuest())
                .isTrue();
    }

    @Test
    void aGuestMayBecomeAMemberUnderTheSameName() {
        places.name(guest, space, "Passing by");
        talks.reply(guest, topic, "Hello");
        assertThat(places.join(guest, space, "Passing by").isMember()).isTrue();
        assertThat(talks.reply(guest, topic, "Still me").number()).isEqualTo(3);
    }

    @Test
    void aNameIsTakenOnceAndIsNobodyElses() {
        assertThatThrownBy(() -> places.name(guest, space, "Founder")).isInstanceOf(RuleViolation.class);
        places.name(guest, space, "Passing by");
        assertThatThrownBy(() -> places.name(guest, space, "Another")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whereNotEverybodyReadsNobodyTakesAName() {
        Space members = places.forMembers(founder);
        Space closed = places.closed(founder, people.person());
        assertThatThrownBy(() -> places.name(guest, members, "Passing by")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> places.name(guest, closed, "Passing by")).isInstanceOf(NotFound.class);
        assertThatCode(() -> places.name(guest, space, "Passing by")).doesNotThrowAnyException();
    }

    private String personaKey() {
        return spaces.getPersona(spaces.standing(guest, space.getId())).getPublicKey();
    }
}
