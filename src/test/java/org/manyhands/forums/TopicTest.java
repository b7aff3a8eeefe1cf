package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;

/** What a topic keeps count of. */
class TopicTest {
    private final Forum forum = Samples.forum();
    private final Topic topic = Topic.begin(forum, "  Waiting   seven months ", Samples.persona(5), null, Samples.THEN);

    @Test
    void aTitleIsTidiedAndNamesTheAddress() {
        assertThat(topic.getTitle()).isEqualTo("Waiting seven months");
        assertThat(topic.getSlug()).isEqualTo("waiting-seven-months");
        String key = topic.getPublicKey();
        topic.rename("Something else");
        assertThat(topic.getSlug()).isEqualTo("something-else");
        assertThat(topic.getPublicKey()).isEqualTo(key);
    }

    @Test
    void numbersAreNeverGivenTwice() {
        assertThat(topic.posted(Samples.THEN, true)).isEqualTo(1);
        assertThat(topic.posted(Samples.THEN, false)).isEqualTo(2);
        topic.postDeleted(false);
        assertThat(topic.getPostCount()).isEqualTo(1);
        assertThat(topic.getLastNumber()).isEqualTo(2);
        assertThat(topic.posted(Samples.THEN, true)).isEqualTo(3);
        assertThat(topic.getPersonCount()).isEqualTo(2);
        topic.postDeleted(true);
        assertThat(topic.getPersonCount()).isEqualTo(1);
    }

    @Test
    void whatIsImportedLaterDoesNotMoveItBack() {
        topic.posted(Samples.THEN.plus(Duration.ofDays(2)), true);
        topic.posted(Samples.THEN.minus(Duration.ofDays(300)), true);
        assertThat(topic.getLastPostAt()).isEqualTo(Samples.THEN.plus(Duration.ofDays(2)));
    }

    @Test
    void aForumCountsItsTopicsAndPosts() {
        assertThat(forum.getTopicCount()).isEqualTo(1);
        forum.posted(Samples.THEN);
        forum.posted(Samples.THEN.minusSeconds(9));
        assertThat(forum.getPostCount()).isEqualTo(2);
        assertThat(forum.getLastPostAt()).isEqualTo(Samples.THEN);
    }

    @Test
    void aDiscussionBelongsToItsSubject() {
        SubjectRef subject = new SubjectRef("proposal", 7);
        Topic discussion =
                Topic.discussionOf(subject, Samples.space(Space.Access.PUBLIC), "No silent waiting", Samples.THEN);
        assertThat(discussion.getSubject()).isEqualTo(subject);
        assertThat(discussion.getForum()).isNull();
        assertThat(discussion.isBegunBy(5L)).isFalse();
        assertThat(topic.isBegunBy(5L)).isTrue();
        assertThat(topic.isBegunBy(null)).isFalse();
    }
}
