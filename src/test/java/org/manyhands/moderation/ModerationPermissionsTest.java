package org.manyhands.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Space.Access;
import org.manyhands.spaces.Standing;

/** Who reports and who judges. */
class ModerationPermissionsTest {
    private static final Actor PERSON = Actor.person(1, "Person", false, false, false);
    private static final Actor MODERATOR = Actor.person(2, "Moderator", false, true, false);
    private static final Actor ADMINISTRATOR = Actor.person(3, "Administrator", true, false, false);
    private static final Actor SUSPENDED = Actor.person(4, "Suspended", false, true, true);

    @Test
    void membersReport() {
        assertThat(ModerationPermissions.canReport(PERSON, member(Access.CLOSED, Membership.Role.MEMBER)))
                .isTrue();
        assertThat(ModerationPermissions.canReport(SUSPENDED, member(Access.CLOSED, Membership.Role.MEMBER)))
                .isFalse();
        assertThatThrownBy(() -> ModerationPermissions.requireCanReport(PERSON, none(Access.PUBLIC)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ModerationPermissions.requireCanReport(PERSON, none(Access.CLOSED)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void facilitatorsJudgeInTheirSpaces() {
        Standing facilitator = member(Access.CLOSED, Membership.Role.FACILITATOR);
        assertThat(ModerationPermissions.canJudge(PERSON, facilitator, false)).isTrue();
        assertThat(ModerationPermissions.canJudge(PERSON, member(Access.CLOSED, Membership.Role.MEMBER), true))
                .isFalse();
    }

    @Test
    void moderatorsJudgeWhatTheyReadAndWhatWasReported() {
        assertThat(ModerationPermissions.canJudge(MODERATOR, none(Access.PUBLIC), false))
                .isTrue();
        assertThat(ModerationPermissions.canJudge(MODERATOR, none(Access.CLOSED), false))
                .isFalse();
        assertThat(ModerationPermissions.canJudge(MODERATOR, none(Access.CLOSED), true))
                .isTrue();
        assertThat(ModerationPermissions.canJudge(SUSPENDED, none(Access.PUBLIC), true))
                .isFalse();
        assertThat(ModerationPermissions.canJudge(ADMINISTRATOR, none(Access.PUBLIC), true))
                .isFalse();
    }

    @Test
    void whatWasNotReportedInAClosedSpaceIsNotThere() {
        assertThatThrownBy(() -> ModerationPermissions.requireCanJudge(MODERATOR, none(Access.CLOSED), false))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ModerationPermissions.requireCanJudge(PERSON, none(Access.PUBLIC), true))
                .isInstanceOf(NotAllowed.class);
    }

    private static Standing member(Access access, Membership.Role role) {
        return new Standing(1L, access, Membership.State.MEMBER, role, 5L, "Name", Instant.EPOCH);
    }

    private static Standing none(Access access) {
        return new Standing(1L, access, null, null, null, null, null);
    }
}
