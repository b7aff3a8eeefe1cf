package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.moderation.HidingService;
import org.manyhands.moderation.Report;
import org.manyhands.moderation.ReportQueries;
import org.manyhands.moderation.ReportService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What is said in a closed space is nowhere for others; what is hidden keeps its place; what is reported is seen alone. */
@ServiceTest
class ClosedTalkServiceIT {
    @Inject
    HidingService hidings;

    @Inject
    ReportService reports;

    @Inject
    ReportQueries queue;

    @Inject
    ForumQueries forums;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries posts;

    @Inject
    NeedQueries needs;

    @Inject
    NeedService needService;

    @Inject
    SpaceQueries spaces;

    @Inject
    Subjects subjects;

    @Inject
    Talks talks;

    @Inject
    Places places;

    @Inject
    People people;

    private Actor founder;
    private Actor member;
    private Space space;
    private TopicRef topic;
    private PostRef post;
    private SubjectRef subject;

    @BeforeEach
    void begin() {
        founder = people.person();
        member = people.person();
        space = places.closed(founder, people.person());
        places.letIn(founder, space, member, "Lighthouse");
        topic = talks.topic(founder, member, space);
        post = talks.reply(member, topic, "Said among ourselves");
        subject = new SubjectRef("post", post.id());
    }

    @Test
    void othersFindNothing() {
        NeedRef need = needService.word(founder, topic.key(), new NewNeed("Quiet", "We need quiet.", null));
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator(), people.administrator())) {
            assertThatThrownBy(() -> topics.get(other, topic.key())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> posts.get(other, post.key())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> talks.reply(other, topic, "Hello")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> hidings.hide(other, subject, "Why not")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reports.report(other, subject, Report.Reason.ELSE, null))
                    .isInstanceOf(NotFound.class);
            assertThat(AllPages.of(ForumRow::slug, after -> forums.list(other, null, after)))
                    .noneMatch(row -> row.spaceId().equals(space.getId()));
            assertThat(needs.find(other, need.key())).isEmpty();
            assertThat(subjects.cards(
                            other,
                            List.of(subject, new SubjectRef("topic", topic.id()), new SubjectRef("need", need.id()))))
                    .isEmpty();
        }
        assertThat(subjects.card(member, subject)).isPresent();
        assertThat(AllPages.of(ForumRow::slug, after -> forums.list(member, null, after)))
                .anyMatch(row -> row.spaceId().equals(space.getId()));
    }

    @Test
    void hiddenWordsAreReadByAuthorAndFacilitators() {
        Actor other = people.person();
        places.letIn(founder, space, other, "Second Sock");
        assertThatThrownBy(() -> hidings.hide(member, subject, "I want it so")).isInstanceOf(NotAllowed.class);
        hidings.hide(founder, subject, "Names somebody");
        assertThat(row(other).html()).isNull();
        assertThat(row(other).hidden()).isTrue();
        assertThat(row(member).html()).asString().contains("ourselves");
        assertThat(row(founder).html()).asString().contains("ourselves");
        assertThat(queue.reasonsOfHidings("post", List.of(post.id()))).containsEntry(post.id(), "Names somebody");
        assertThat(subjects.card(other, subject)).isEmpty();
        hidings.restore(founder, subject);
        assertThat(row(other).html()).asString().contains("ourselves");
        assertThat(queue.reasonsOfHidings("post", List.of(post.id()))).isEmpty();
    }

    @Test
    void aModeratorSeesWhatWasReported() {
        Actor moderator = people.moderator();
        long before = queue.countOpen(founder);
        reports.report(founder, subject, Report.Reason.RISK, "Please look");
        reports.report(founder, subject, Report.Reason.UNKIND, "Twice is once");
        assertThat(queue.countOpen(founder)).isEqualTo(before + 1);
        assertThat(queue.countOpen(moderator)).isPositive();
        assertThat(queue.countOpen(member)).isZero();
        hidings.hide(moderator, subject, "Somebody may be in danger");
        assertThat(queue.countOpen(founder)).isEqualTo(before);
        assertThatThrownBy(() -> topics.get(moderator, topic.key())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hidings.restore(moderator, subject)).isInstanceOf(NotFound.class);
        reports.report(founder, new SubjectRef("post", firstPost()), Report.Reason.ELSE, null);
        assertThat(queue.countOpen(founder)).isEqualTo(before + 1);
    }

    private long firstPost() {
        return posts.getRef(founder, topic, 1).id();
    }

    private PostRow row(Actor viewer) {
        Topic now = topics.get(viewer, topic.key());
        return posts.listPage(viewer, spaces.standing(viewer, space.getId()), now, 1)
                .get(1);
    }
}
