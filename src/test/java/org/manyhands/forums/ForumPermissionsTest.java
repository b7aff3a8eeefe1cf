package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.manyhands.forums.Samples.facilitator;
import static org.manyhands.forums.Samples.member;
import static org.manyhands.forums.Samples.none;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.moderation.ModerationPermissions;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space.Access;
import org.manyhands.spaces.Standing;

/** Who may do what in forums. */
class ForumPermissionsTest {
    private static final Actor VISITOR = Actor.visitor();
    private static final Actor PERSON = Actor.person(1, "Person", false, false, false);
    private static final Actor MODERATOR = Actor.person(2, "Moderator", false, true, false);
    private static final Actor ADMINISTRATOR = Actor.person(3, "Administrator", true, false, false);
    private static final Actor SUSPENDED = Actor.person(4, "Suspended", true, true, true);
    private static final long PERSONA = 5;
    private static final Map<String, Actor> ACTORS = Map.of(
            "PERSON", PERSON,
            "MODERATOR", MODERATOR,
            "ADMINISTRATOR", ADMINISTRATOR,
            "SUSPENDED", SUSPENDED,
            "VISITOR", VISITOR);

    private final Forum forum = Samples.forum();
    private final Topic topic = Topic.begin(forum, "Title", Samples.persona(PERSONA), null, Samples.THEN);

    /** begin a topic, reply, react, report, follow: member (public space: any person who accepted the agreement). */
    @ParameterizedTest
    @CsvSource({
        // who, how they stand, in a public, a members-only, a closed space
        "PERSON, member, true, true, true",
        "PERSON, facilitator, true, true, true",
        "PERSON, guest, true, false, false",
        "PERSON, requested, true, false, false",
        "PERSON, left, true, false, false",
        "PERSON, declined, true, false, false",
        "PERSON, removed, false, false, false",
        "PERSON, none, false, false, false",
        "MODERATOR, none, false, false, false",
        "MODERATOR, guest, true, false, false",
        "ADMINISTRATOR, none, false, false, false",
        "SUSPENDED, member, false, false, false",
        "SUSPENDED, guest, false, false, false",
        "VISITOR, none, false, false, false"
    })
    void whoMaySpeakBeginsRepliesAndReports(
            String who, String how, boolean inPublic, boolean amongMembers, boolean inClosed) {
        Map<Access, Boolean> expected =
                Map.of(Access.PUBLIC, inPublic, Access.MEMBERS, amongMembers, Access.CLOSED, inClosed);
        Topic discussion = Topic.discussionOf(
                new SubjectRef("proposal", 7), Samples.space(Access.PUBLIC), "No silent waiting", Samples.THEN);
        expected.forEach((access, may) -> {
            Standing standing = Samples.standing(how, access, PERSONA);
            assertThat(ForumPermissions.canReply(ACTORS.get(who), standing, topic))
                    .as("reply " + access)
                    .isEqualTo(may);
            assertThat(ForumPermissions.canReply(ACTORS.get(who), standing, discussion))
                    .as("discuss " + access)
                    .isEqualTo(may);
            assertThat(ForumPermissions.canBegin(ACTORS.get(who), standing, false))
                    .as("begin " + access)
                    .isEqualTo(may);
            assertThat(ModerationPermissions.canReport(ACTORS.get(who), standing))
                    .as("report " + access)
                    .isEqualTo(may);
        });
    }

    /** Whoever lacks nothing but a name may write, and is asked for it before it is sent. */
    @ParameterizedTest
    @CsvSource({
        "PERSON, none, PUBLIC, true",
        "PERSON, none, MEMBERS, false",
        "PERSON, none, CLOSED, false",
        "MODERATOR, none, PUBLIC, true",
        "ADMINISTRATOR, none, PUBLIC, true",
        "ADMINISTRATOR, none, CLOSED, false",
        "SUSPENDED, none, PUBLIC, false",
        "VISITOR, none, PUBLIC, false"
    })
    void whoNeedsANameMayWriteFirst(String who, String how, Access access, boolean may) {
        Standing standing = Samples.standing(how, access, PERSONA);
        assertThat(ForumPermissions.canWriteReply(ACTORS.get(who), standing, topic))
                .isEqualTo(may);
        assertThat(ForumPermissions.canWriteTopic(ACTORS.get(who), standing, false))
                .isEqualTo(may);
        topic.close();
        assertThat(ForumPermissions.canWriteReply(ACTORS.get(who), standing, topic))
                .isFalse();
        assertThat(ForumPermissions.canWriteTopic(ACTORS.get(who), standing, true))
                .isFalse();
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

    @ParameterizedTest
    @CsvSource({
        // how they stand, in which space, whether they edit, whether they delete
        "member, PUBLIC, true, true",
        "guest, PUBLIC, true, true",
        "left, PUBLIC, true, true",
        "removed, PUBLIC, false, true",
        "member, MEMBERS, true, true",
        "left, MEMBERS, false, false",
        "removed, MEMBERS, false, false",
        "member, CLOSED, true, true",
        "left, CLOSED, false, false",
        "removed, CLOSED, false, false"
    })
    void whoMaySpeakNoLongerTakesWordsBackAndChangesNone(String how, Access access, boolean edits, boolean deletes) {
        Standing standing = Samples.standing(how, access, PERSONA);
        assertThat(ForumPermissions.canEdit(PERSON, standing, true, false, false))
                .isEqualTo(edits);
        assertThat(ForumPermissions.canDelete(PERSON, standing, true, false, false))
                .isEqualTo(deletes);
        assertThat(ForumPermissions.canDelete(PERSON, standing, false, false, false))
                .isFalse();
        assertThat(ForumPermissions.canDelete(PERSON, standing, true, false, true))
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
        assertThat(ForumPermissions.canTakeOff(PERSON, member(Access.PUBLIC, 6), false, true))
                .isTrue();
        assertThat(ForumPermissions.canTakeOff(SUSPENDED, member(Access.PUBLIC, PERSONA), true, true))
                .isFalse();
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
        assertThat(ForumPermissions.canReadHistory(VISITOR, none(Access.PUBLIC), false, false))
                .isFalse();
        assertThat(ForumPermissions.canReadHistory(PERSON, member(Access.PUBLIC, 6), false, false))
                .isTrue();
        assertThat(ForumPermissions.canReadHistory(PERSON, member(Access.PUBLIC, 6), false, true))
                .isFalse();
    }

    @Test
    void onlyThePortalAndAdministratorsImport() {
        ForumPermissions.requireCanImport(Actor.portal());
        ForumPermissions.requireCanImport(ADMINISTRATOR);
        assertThatThrownBy(() -> ForumPermissions.requireCanImport(PERSON)).isInstanceOf(NotAllowed.class);
    }
}
