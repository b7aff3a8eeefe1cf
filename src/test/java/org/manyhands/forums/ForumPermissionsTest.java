package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manyhands.forums.Samples.facilitator;
import static org.manyhands.forums.Samples.member;
import static org.manyhands.forums.Samples.none;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space.Access;

/** Who may do what in forums. */
class ForumPermissionsTest {
    private static final Actor VISITOR = Actor.visitor();
    private static final Actor PERSON = Actor.person(1, "Person", false, false, false);
    private static final Actor MODERATOR = Actor.person(2, "Moderator", false, true, false);
    private static final Actor ADMINISTRATOR = Actor.person(3, "Administrator", true, false, false);
    private static final Actor SUSPENDED = Actor.person(4, "Suspended", true, true, true);
    private static final long PERSONA = 5;

    private final Forum forum = Samples.forum();
    private final Topic topic = Topic.begin(forum, "Title", Samples.persona(PERSONA), null, Samples.THEN);

    @ParameterizedTest
    @EnumSource(Access.class)
    void membersReplyWhileItIsOpen(Access access) {
        assertThat(ForumPermissions.canReply(PERSON, member(access, PERSONA), topic))
                .isTrue();
        assertThat(ForumPermissions.canReply(SUSPENDED, member(access, PERSONA), topic))
                .isFalse();
        assertThat(ForumPermissions.canReply(PERSON, none(access), topic)).isFalse();
        assertThat(ForumPermissions.canReply(VISITOR, none(access), topic)).isFalse();
    }

    @Test
    void nobodyRepliesWhereItIsClosed() {
        topic.close();
        assertThat(ForumPermissions.canReply(PERSON, facilitator(Access.PUBLIC, PERSONA), topic))
                .isFalse();
        assertThatThrownBy(() -> ForumPermissions.requireCanReply(PERSON, member(Access.PUBLIC, PERSONA), topic))
                .isInstanceOf(RuleViolation.class);
        topic.reopen();
        forum.close();
        assertThat(ForumPermissions.canReply(PERSON, member(Access.PUBLIC, PERSONA), topic))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Access.class,
            names = {"MEMBERS", "CLOSED"})
    void strangersFindNothing(Access access) {
        assertThatThrownBy(() -> ForumPermissions.requireCanReply(PERSON, none(access), topic))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ForumPermissions.requireCanModerate(MODERATOR, none(access)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ForumPermissions.requireCanKeepForums(ADMINISTRATOR, none(access)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsAndMayNotIsTold() {
        assertThatThrownBy(() -> ForumPermissions.requireCanReply(PERSON, none(Access.PUBLIC), topic))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> ForumPermissions.requireCanModerate(PERSON, member(Access.PUBLIC, PERSONA)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void discussionsAreOpenToThoseWhoSeeThem() {
        Topic discussion = Topic.discussionOf(
                new SubjectRef("proposal", 7), Samples.space(Access.PUBLIC), "No silent waiting", Samples.THEN);
        assertThat(ForumPermissions.canReply(PERSON, Samples.left(Access.PUBLIC, PERSONA), discussion))
                .isTrue();
        assertThat(ForumPermissions.canReply(PERSON, none(Access.PUBLIC), discussion))
                .isFalse();
        assertThat(ForumPermissions.canReply(VISITOR, none(Access.PUBLIC), discussion))
                .isFalse();
        assertThat(ForumPermissions.canReply(PERSON, none(Access.MEMBERS), discussion))
                .isFalse();
    }

    @Test
    void authorsEditWhatStands() {
        assertThat(ForumPermissions.canEdit(PERSON, member(Access.PUBLIC, PERSONA), true, false, false))
                .isTrue();
        assertThat(ForumPermissions.canEdit(PERSON, member(Access.PUBLIC, PERSONA), true, true, false))
                .isFalse();
        assertThat(ForumPermissions.canEdit(PERSON, member(Access.PUBLIC, PERSONA), true, false, true))
                .isFalse();
        assertThat(ForumPermissions.canEdit(PERSON, facilitator(Access.PUBLIC, 6), false, false, false))
                .isFalse();
        assertThat(ForumPermissions.canEdit(PERSON, none(Access.CLOSED), true, false, false))
                .isFalse();
    }

    @Test
    void hiddenWordsAreReadByAuthorAndStaff() {
        assertThat(ForumPermissions.canReadHidden(PERSON, member(Access.PUBLIC, PERSONA), true))
                .isTrue();
        assertThat(ForumPermissions.canReadHidden(PERSON, member(Access.PUBLIC, 6), false))
                .isFalse();
        assertThat(ForumPermissions.canReadHidden(PERSON, facilitator(Access.CLOSED, 6), false))
                .isTrue();
        assertThat(ForumPermissions.canReadHidden(MODERATOR, none(Access.PUBLIC), false))
                .isTrue();
        assertThat(ForumPermissions.canReadHidden(MODERATOR, none(Access.MEMBERS), false))
                .isFalse();
        assertThat(ForumPermissions.canReadHidden(ADMINISTRATOR, none(Access.PUBLIC), false))
                .isTrue();
        assertThat(ForumPermissions.canReadHidden(ADMINISTRATOR, member(Access.MEMBERS, 6), false))
                .isFalse();
        assertThat(ForumPermissions.canReadHidden(VISITOR, none(Access.PUBLIC), false))
                .isFalse();
    }

    @Test
    void facilitatorsAndWhoBeganTheTopicWordNeeds() {
        assertThat(ForumPermissions.canDistil(PERSON, facilitator(Access.PUBLIC, 6), false))
                .isTrue();
        assertThat(ForumPermissions.canDistil(PERSON, member(Access.PUBLIC, PERSONA), true))
                .isTrue();
        assertThat(ForumPermissions.canDistil(PERSON, member(Access.PUBLIC, 6), false))
                .isFalse();
        assertThat(ForumPermissions.canDistil(MODERATOR, none(Access.PUBLIC), false))
                .isFalse();
    }

    @Test
    void authorsTakeMarksOff() {
        ForumPermissions.requireCanTakeOff(PERSON, member(Access.PUBLIC, PERSONA), true, false);
        ForumPermissions.requireCanTakeOff(PERSON, facilitator(Access.PUBLIC, 6), false, false);
        assertThatThrownBy(() -> ForumPermissions.requireCanTakeOff(PERSON, member(Access.PUBLIC, 6), false, false))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void titlesAreChangedByWhoBeganAndWhoModerates() {
        assertThat(ForumPermissions.canRename(PERSON, member(Access.PUBLIC, PERSONA), topic))
                .isTrue();
        assertThat(ForumPermissions.canRename(PERSON, member(Access.PUBLIC, 6), topic))
                .isFalse();
        assertThat(ForumPermissions.canRename(MODERATOR, none(Access.PUBLIC), topic))
                .isTrue();
    }

    @Test
    void historyIsNotForTheWholeWorld() {
        assertThat(ForumPermissions.canReadHistory(VISITOR, none(Access.PUBLIC), topic, false, false))
                .isFalse();
        assertThat(ForumPermissions.canReadHistory(PERSON, member(Access.PUBLIC, 6), topic, false, false))
                .isTrue();
        assertThat(ForumPermissions.canReadHistory(PERSON, member(Access.PUBLIC, 6), topic, false, true))
                .isFalse();
    }

    @Test
    void onlyThePortalAndAdministratorsImport() {
        ForumPermissions.requireCanImport(Actor.portal());
        ForumPermissions.requireCanImport(ADMINISTRATOR);
        assertThatThrownBy(() -> ForumPermissions.requireCanImport(PERSON)).isInstanceOf(NotAllowed.class);
    }
}
