package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Membership.Role;
import org.manyhands.spaces.Membership.State;
import org.manyhands.spaces.Space.Access;

/** Who sees, reads and does what in a space. */
class SpacePermissionsTest {
    private static final Actor VISITOR = Actor.visitor();
    private static final Actor PERSON = Actor.person(1, "Person", false, false, false);
    private static final Actor MODERATOR = Actor.person(2, "Moderator", false, true, false);
    private static final Actor ADMINISTRATOR = Actor.person(3, "Administrator", true, false, false);
    private static final Actor SUSPENDED = Actor.person(4, "Suspended", true, true, true);

    @ParameterizedTest
    @EnumSource(Access.class)
    void onlyPublicSpacesAreReadByOthers(Access access) {
        for (Actor actor : new Actor[] {VISITOR, PERSON, MODERATOR, ADMINISTRATOR, SUSPENDED}) {
            assertThat(SpacePermissions.canRead(actor, none(access))).isEqualTo(access == Access.PUBLIC);
        }
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void onlyClosedSpacesAreHidden(Access access) {
        for (Actor actor : new Actor[] {VISITOR, PERSON, MODERATOR, ADMINISTRATOR, SUSPENDED}) {
            assertThat(SpacePermissions.canSee(actor, none(access))).isEqualTo(access != Access.CLOSED);
        }
    }

    @Test
    void whoeverIsInvitedSeesButDoesNotRead() {
        Standing invited = standing(Access.CLOSED, State.INVITED, Role.MEMBER);
        assertThat(SpacePermissions.canSee(PERSON, invited)).isTrue();
        assertThat(SpacePermissions.canJoin(PERSON, invited)).isTrue();
        assertThat(SpacePermissions.canRead(PERSON, invited)).isFalse();
        assertThat(SpacePermissions.canListMembers(PERSON, invited)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"MEMBER", "INVITED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoAskedOrLeftIsAStranger(State state) {
        Standing standing = standing(Access.CLOSED, state, Role.MEMBER);
        assertThat(SpacePermissions.canSee(PERSON, standing)).isFalse();
        assertThat(SpacePermissions.canRead(PERSON, standing)).isFalse();
        assertThatThrownBy(() -> SpacePermissions.requireCanJoin(PERSON, standing))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void membersReadAndTakePart(Access access) {
        Standing member = standing(access, State.MEMBER, Role.MEMBER);
        assertThat(SpacePermissions.canRead(PERSON, member)).isTrue();
        assertThat(SpacePermissions.canTakePart(PERSON, member)).isTrue();
        assertThat(SpacePermissions.canFacilitate(PERSON, member)).isFalse();
        assertThat(SpacePermissions.canJoin(PERSON, member)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void suspendedPeopleReadWhatIsPublicAlone(Access access) {
        Standing facilitator = standing(access, State.MEMBER, Role.FACILITATOR);
        assertThat(SpacePermissions.canRead(SUSPENDED, facilitator)).isEqualTo(access == Access.PUBLIC);
        assertThat(SpacePermissions.canTakePart(SUSPENDED, facilitator)).isFalse();
        assertThat(SpacePermissions.canFacilitate(SUSPENDED, facilitator)).isFalse();
        assertThat(SpacePermissions.canModerate(SUSPENDED, facilitator)).isFalse();
        assertThat(SpacePermissions.canCreate(SUSPENDED)).isFalse();
    }

    @Test
    void facilitatorsLookAfterTheirSpace() {
        Standing facilitator = standing(Access.CLOSED, State.MEMBER, Role.FACILITATOR);
        assertThat(SpacePermissions.canFacilitate(PERSON, facilitator)).isTrue();
        assertThat(SpacePermissions.canModerate(PERSON, facilitator)).isTrue();
    }

    @Test
    void whoWasAFacilitatorIsNone() {
        assertThat(SpacePermissions.canFacilitate(PERSON, standing(Access.PUBLIC, State.LEFT, Role.FACILITATOR)))
                .isFalse();
    }

    @Test
    void moderatorsModerateWhereEverybodyReads() {
        assertThat(SpacePermissions.canModerate(MODERATOR, none(Access.PUBLIC))).isTrue();
        assertThat(SpacePermissions.canModerate(MODERATOR, none(Access.MEMBERS)))
                .isFalse();
        assertThat(SpacePermissions.canModerate(MODERATOR, none(Access.CLOSED))).isFalse();
        assertThat(SpacePermissions.canModerate(ADMINISTRATOR, none(Access.PUBLIC)))
                .isFalse();
    }

    @Test
    void whatIsHiddenIsNotFoundAndWhatIsSeenIsRefused() {
        assertThatThrownBy(() -> SpacePermissions.requireCanFacilitate(ADMINISTRATOR, none(Access.CLOSED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SpacePermissions.requireCanListMembers(ADMINISTRATOR, none(Access.CLOSED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SpacePermissions.requireIsMember(VISITOR, none(Access.CLOSED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SpacePermissions.requireCanTakePart(PERSON, none(Access.MEMBERS)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> SpacePermissions.requireCanTakePart(PERSON, none(Access.PUBLIC)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> SpacePermissions.requireCanListMembers(PERSON, none(Access.PUBLIC)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void visitorsCreateAndJoinNothing() {
        assertThat(SpacePermissions.canCreate(VISITOR)).isFalse();
        assertThat(SpacePermissions.canCreate(PERSON)).isTrue();
        assertThatThrownBy(() -> SpacePermissions.requireCanJoin(VISITOR, none(Access.PUBLIC)))
                .isInstanceOf(NotAllowed.class);
    }

    private static Standing none(Access access) {
        return standing(access, null, null);
    }

    private static Standing standing(Access access, State state, Role role) {
        return new Standing(7L, access, state, role, state == null ? null : 8L, "Willow", Instant.EPOCH);
    }
}
