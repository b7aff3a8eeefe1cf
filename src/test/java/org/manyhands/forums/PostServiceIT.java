package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Writing, editing, deleting: numbers, counters, history. */
@ServiceTest
class PostServiceIT {
    @Inject
    PostService service;

    @Inject
    PostEditService edits;

    @Inject
    TopicClosingService closing;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries posts;

    @Inject
    SpaceQueries spaces;

    @Inject
    Talks talks;

    @Inject
    Places places;

    @Inject
    Pages pages;

    @Inject
    PostRevisionQueries revisions;

    @Inject
    People people;

    @Inject
    Tx tx;

    private Actor founder;
    private Actor author;
    private Space space;
    private TopicRef topic;

    @BeforeEach
    void begin() {
        founder = people.person();
        author = people.speaking(
                Map.of("lived", Visibility.SHOWN, "family", Visibility.COUNTED, "ally", Visibility.UNUSED));
        space = places.open(founder);
        places.join(author, space, "Willow");
        topic = talks.topic(founder, author, space);
    }

    @Test
    void everyPostGetsANumberOfItsOwn() throws Exception {
        int people = 4;
        int each = 6;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Actor writer = this.people.person();
            places.join(writer, space, "Writer " + i);
            for (int j = 0; j < each; j++) {
                work.add(() -> talks.reply(writer, topic, "At the same time").number());
            }
        }
        List<Integer> numbers = AtOnce.run(work);
        assertThat(numbers).doesNotHaveDuplicates().hasSize(people * each);
        Topic now = topics.get(Actor.visitor(), topic.key());
        assertThat(now.getLastNumber()).isEqualTo(people * each + 1);
        assertThat(now.getPostCount()).isEqualTo(people * each + 1);
        assertThat(now.getPersonCount()).isEqualTo(people + 1);
        assertThat(now.getForum().getPostCount()).isEqualTo(people * each + 1);
        assertThat(numbers).allMatch(number -> number >= 2 && number <= people * each + 1);
    }

    @Test
    void aDeletedPostLeavesItsNumber() {
        PostRef second = talks.reply(author, topic, "Second");
        PostRef third = talks.reply(author, topic, "Third");
        edits.edit(author, second.key(), version(second), "Second, better", null);
        edits.delete(author, second.key());
        PostRef fourth = talks.reply(author, topic, "Fourth");
        assertThat(third.number()).isEqualTo(3);
        assertThat(fourth.number()).isEqualTo(4);
        Post gone = posts.get(author, second.key());
        assertThat(gone.isDeleted()).isTrue();
        assertThat(gone.getSource()).isEmpty();
        assertThat(revisions.list(gone)).isEmpty();
        assertThat(topics.get(author, topic.key()).getPostCount()).isEqualTo(3);
        assertThatThrownBy(() -> edits.edit(author, second.key(), gone.getVersion(), "again", null))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anEditKeepsItsHistory() {
        PostRef post = talks.reply(author, topic, "one call a month");
        edits.edit(author, post.key(), version(post), "one letter a month", null);
        edits.edit(author, post.key(), version(post), "one letter a month, or a call", null);
        Post now = posts.get(Actor.visitor(), post.key());
        assertThat(now.getHtml()).asString().contains("or a call");
        assertThat(revisions.list(now))
                .extracting(PostRevision::getSource)
                .containsExactly("one call a month", "one letter a month");
    }

    @Test
    void thePageOfTheHistoryComparesOneEditTheLatestFirst() {
        PostRef post = talks.reply(author, topic, "one call a month");
        edits.edit(author, post.key(), version(post), "one letter a month", null);
        edits.edit(author, post.key(), version(post), "one letter a week", null);
        Pages.Reader reader = pages.as(author);
        String path = "/posts/" + post.key() + "/history";
        String latest = reader.get(path).body();
        assertThat(latest).contains("</bdi>month<bdi", "</bdi>week<bdi").doesNotContain("</bdi>call<bdi");
        for (String first : List.of("?page=2", "?page=99")) {
            assertThat(reader.get(path + first).body())
                    .contains("</bdi>call<bdi", "</bdi>letter<bdi")
                    .doesNotContain("week");
        }
    }

    @Test
    void aLostEditIsTold() {
        PostRef post = talks.reply(author, topic, "first");
        int seen = version(post);
        edits.edit(author, post.key(), seen, "from the phone", null);
        assertThatThrownBy(() -> edits.edit(author, post.key(), seen, "from the desk", null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.messageKey()).isEqualTo("errors.changed-meanwhile"));
        assertThat(posts.get(author, post.key()).getSource()).isEqualTo("from the phone");
    }

    @Test
    void onlyShownStandpointsStandBesideTheWords() {
        service.reply(author, topic.id(), NewPost.of("As somebody who lived it", "lived"));
        service.reply(author, topic.id(), NewPost.of("As family", "family"));
        assertThatThrownBy(() -> service.reply(author, topic.id(), NewPost.of("As an ally", "ally")))
                .isInstanceOf(RuleViolation.class);
        assertThat(page(Actor.visitor())).extracting(PostRow::standpoint).containsExactly(null, "lived", null);
    }

    @Test
    void strangersAndClosedTopics() {
        Actor stranger = people.person();
        assertThatThrownBy(() -> talks.reply(stranger, topic, "Hello")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> talks.reply(Actor.visitor(), topic, "Hello")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closing.close(author, topic.key(), "Enough")).isInstanceOf(NotAllowed.class);
        closing.close(founder, topic.key(), "All was said");
        assertThatThrownBy(() -> talks.reply(author, topic, "One more")).isInstanceOf(RuleViolation.class);
        closing.reopen(founder, topic.key());
        assertThat(talks.reply(author, topic, "One more").number()).isEqualTo(2);
    }

    @Test
    void floodsAreStopped() {
        for (int i = 0; i < 30; i++) {
            talks.reply(author, topic, "Post " + i);
        }
        assertThatThrownBy(() -> talks.reply(author, topic, "Too many")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void whatIsImportedKeepsItsNameAndTime() {
        Instant then = Instant.parse("2024-02-01T10:00:00Z");
        service.importPost(Actor.portal(), topic.id(), new ImportedPost("Reviewer 1", "Good.", then, 1, null, null));
        service.importPost(Actor.portal(), topic.id(), new ImportedPost("Reviewer 1", "And bad.", then, 2, null, null));
        assertThatThrownBy(() -> service.importPost(
                        author, topic.id(), new ImportedPost("Me", "Not mine.", then, null, null, null)))
                .isInstanceOf(NotAllowed.class);
        List<PostRow> rows = page(Actor.visitor());
        assertThat(rows.get(1).author()).isEqualTo("Reviewer 1");
        assertThat(rows.get(1).createdAt()).isEqualTo(then);
        assertThat(rows.get(2).replyTo()).isEqualTo(2);
        assertThat(topics.get(author, topic.key()).getPersonCount()).isEqualTo(2);
    }

    private List<PostRow> page(Actor viewer) {
        Topic now = topics.get(viewer, topic.key());
        return posts.listPage(viewer, spaces.standing(viewer, space.getId()), now, 1);
    }

    private int version(PostRef post) {
        return posts.get(author, post.key()).getVersion();
    }
}
