package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.contentnotes.Notes;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Topics and posts get another place: all links lead on, all that was attached stays, all counts are right. */
@ServiceTest
class TopicMoveServiceIT {
    @Inject
    TopicMoveService service;

    @Inject
    TopicClosingService closing;

    @Inject
    ForumService forums;

    @Inject
    ForumQueries forumQueries;

    @Inject
    TopicService topics;

    @Inject
    TopicQueries topicQueries;

    @Inject
    PostQueries posts;

    @Inject
    PostService writing;

    @Inject
    PostEditService edits;

    @Inject
    PostNoteService notes;

    @Inject
    EvidenceService evidence;

    @Inject
    HidingService hidings;

    @Inject
    SpaceQueries spaces;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    EntityManager em;

    private Actor facilitator;
    private Actor author;
    private Actor other;
    private Space space;
    private ForumRef one;
    private ForumRef two;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        space = places.open(facilitator);
        author = people.person();
        places.join(author, space, "Author " + Keys.random());
        other = people.person();
        places.join(other, space, "Other " + Keys.random());
        one = forum(space);
        two = forum(space);
    }

    private ForumRef forum(Space where) {
        return forums.create(facilitator, where.getSlug(), new NewForum("Forum " + Keys.random(), "Words"));
    }

    private TopicRef begin(ForumRef forum) {
        return topics.begin(author, forum.id(), new NewTopic("Topic " + Keys.random(), "First words.", null));
    }

    private PostRef say(Actor actor, TopicRef topic, Integer replyTo, String words) {
        return writing.reply(actor, topic.id(), NewPost.answering(replyTo, words, null));
    }

    private Forum counted(ForumRef forum) {
        return forumQueries.get(facilitator, forum.slug());
    }

    private Topic counted(TopicRef topic) {
        return topicQueries.get(facilitator, topic.key());
    }

    private String page(TopicRef topic) {
        return pages.as(Actor.visitor())
                .get("/topics/" + topic.key() + "/" + counted(topic).getSlug())
                .body();
    }

    private String leadsTo(PostRef post) {
        return pages.as(Actor.visitor()).get("/posts/" + post.key()).location();
    }

    @Test
    void aTopicStandsInAnotherForumWithItsCounts() {
        TopicRef stays = begin(one);
        TopicRef topic = begin(one);
        say(other, topic, 1, "Yes.");
        service.move(facilitator, topic.key(), two.slug());
        assertThat(counted(one).getTopicCount()).isEqualTo(1);
        assertThat(counted(one).getPostCount()).isEqualTo(1);
        assertThat(counted(one).getLastPostAt()).isEqualTo(counted(stays).getLastPostAt());
        assertThat(counted(two).getTopicCount()).isEqualTo(1);
        assertThat(counted(two).getPostCount()).isEqualTo(2);
        assertThat(counted(two).getLastPostAt()).isEqualTo(counted(topic).getLastPostAt());
        assertThat(page(topic)).contains("/forums/" + two.slug()).doesNotContain("/forums/" + one.slug());
    }

    @Test
    void onlyWhoKeepsOrderMovesAndNothingLeavesItsSpace() {
        TopicRef topic = begin(one);
        assertThatThrownBy(() -> service.move(author, topic.key(), two.slug())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.merge(author, topic.key(), begin(two).key()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.split(author, topic.key(), Set.of(1), "T", one.slug()))
                .isInstanceOf(NotAllowed.class);
        Space elsewhere = places.open(facilitator);
        ForumRef there = forum(elsewhere);
        assertThatThrownBy(() -> service.move(facilitator, topic.key(), there.slug()))
                .isInstanceOf(NotFound.class);
        TopicRef foreign = topics.begin(facilitator, there.id(), new NewTopic("T", "W", null));
        assertThatThrownBy(() -> service.merge(facilitator, topic.key(), foreign.key()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("forums.merge.other");
        Space closed = places.closed(facilitator, people.person());
        TopicRef secret = topics.begin(facilitator, forum(closed).id(), new NewTopic("T", "W", null));
        assertThatThrownBy(() -> service.merge(people.moderator(), topic.key(), secret.key()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void postsThatAreSplitOffKeepWhatTheyAreAndTheirPlacesLeadOn() {
        TopicRef topic = begin(one);
        say(other, topic, 1, "Second.");
        PostRef third = say(author, topic, 2, "Third.");
        PostRef fourth = say(other, topic, 3, "Fourth.");
        NeedRef need = evidence.word(facilitator, third.key(), new NewNeed("Need " + Keys.random(), "W", null), "Why");
        TopicRef made = service.split(facilitator, topic.key(), Set.of(3, 4), "Another matter", two.slug());

        assertThat(leadsTo(third)).endsWith("/topics/" + made.key() + "/another-matter#post-1");
        assertThat(leadsTo(fourth)).endsWith("#post-2");
        assertThat(page(made)).contains("Third.", "Fourth.", need.key());
        assertThat(page(topic))
                .contains("id=\"post-3\"", "id=\"post-4\"", "/posts/" + third.key(), "Another matter")
                .doesNotContain("Third.");
        assertThat(posts.findAt(other, "/topics/" + topic.key() + "/x#post-3")
                        .orElseThrow()
                        .key())
                .isEqualTo(third.key());
        assertThat(posts.getRef(other, topic, 4).key()).isEqualTo(fourth.key());

        assertThat(counted(topic).getPostCount()).isEqualTo(2);
        assertThat(counted(topic).getPersonCount()).isEqualTo(2);
        assertThat(counted(made).getPostCount()).isEqualTo(2);
        assertThat(counted(made).getPersonCount()).isEqualTo(2);
        assertThat(counted(one).getPostCount()).isEqualTo(2);
        assertThat(counted(two).getPostCount()).isEqualTo(2);
        assertThat(counted(two).getTopicCount()).isEqualTo(1);

        List<PostRow> rows = posts.listPage(other, standing(other), topicQueries.get(other, made.key()), 1);
        assertThat(rows.get(1).replyTo()).as("to what went along").isEqualTo(1);
        assertThat(rows.get(0).replyTo()).isNull();
        assertThat(rows.get(0).about().type()).as("to what stayed").isEqualTo("post");
        assertThat(say(other, topic, null, "Fifth.").number()).isEqualTo(5);
        edits.delete(author, third.key());
        assertThat(counted(made).getPostCount()).isEqualTo(1);
    }

    private Standing standing(Actor actor) {
        return spaces.standing(actor, space.getId());
    }

    @Test
    void aPostThatWasSplitOffTwiceIsFoundFromBothPlaces() {
        TopicRef topic = begin(one);
        say(other, topic, 1, "Second.");
        PostRef third = say(author, topic, 2, "Third.");
        TopicRef made = service.split(facilitator, topic.key(), Set.of(2, 3), "Once", one.slug());
        TopicRef last = service.split(facilitator, made.key(), Set.of(2), "Twice", one.slug());
        assertThat(leadsTo(third)).contains("/topics/" + last.key());
        assertThat(page(topic)).contains("/posts/" + third.key(), "Twice", "Once");
        assertThat(posts.getRef(other, topic, 3).topic().key()).isEqualTo(last.key());
    }

    @Test
    void somethingStaysAndWhatWasDeletedDoesNotMove() {
        TopicRef topic = begin(one);
        PostRef gone = say(other, topic, 1, "Gone.");
        edits.delete(other, gone.key());
        assertThatThrownBy(() -> service.split(facilitator, topic.key(), Set.of(2), "T", one.slug()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("forums.split.none");
        assertThatThrownBy(() -> service.split(facilitator, topic.key(), Set.of(1, 2), "T", one.slug()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("forums.split.all");
    }

    @Test
    void twoTopicsBecomeOne() {
        TopicRef from = topics.begin(
                author,
                one.id(),
                new NewTopic("Topic " + Keys.random(), "Told.", null)
                        .tagged(List.of("housing"))
                        .noted(Notes.of("DEATH", "")));
        PostRef reply = say(other, from, 1, "Replied.");
        PostRef hidden = say(other, from, 2, "Hidden words.");
        hidings.hide(facilitator, new SubjectRef("post", hidden.id()), "Not here.");
        TopicRef into = begin(two);
        service.merge(facilitator, from.key(), into.key());

        assertThat(leadsTo(reply)).endsWith("#post-3");
        String there = page(into);
        assertThat(there).contains("Told.", "Replied.", "death and grief").doesNotContain("Hidden words.");
        assertThat(page(from))
                .contains("/posts/" + reply.key(), "stands in", "/topics/" + into.key())
                .doesNotContain("Told.");
        assertThat(counted(into).getPostCount()).isEqualTo(4);
        assertThat(counted(into).getPersonCount()).isEqualTo(2);
        assertThat(counted(from).getPostCount()).isZero();
        assertThat(counted(one).getTopicCount()).isZero();
        assertThat(counted(one).getPostCount()).isZero();
        assertThat(counted(two).getPostCount()).isEqualTo(4);
        String list = pages.as(facilitator).get("/forums/" + one.slug()).body();
        assertThat(list).doesNotContain(from.key());
        assertThatThrownBy(() -> closing.reopen(facilitator, from.key())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> say(other, from, null, "More.")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> service.merge(facilitator, from.key(), into.key()))
                .isInstanceOf(NotAllowed.class);
        assertThat(pages.as(facilitator)
                        .get("/spaces/" + space.getSlug() + "/tags/housing")
                        .body())
                .as("it is found by its tags where it stands now")
                .contains(into.key())
                .doesNotContain(from.key());
    }

    @Test
    void theRecordTellsOfEachOnce() {
        TopicRef topic = begin(one);
        say(other, topic, 1, "Second.");
        service.move(facilitator, topic.key(), two.slug());
        service.move(facilitator, topic.key(), two.slug());
        TopicRef made = service.split(facilitator, topic.key(), Set.of(2), "T", one.slug());
        service.merge(facilitator, made.key(), topic.key());
        assertThat(em.createQuery(
                                "select count(a) from Activity a where a.verb in ('forums.moved', 'forums.split',"
                                        + " 'forums.merged') and a.subjectId in :ids",
                                Long.class)
                        .setParameter("ids", List.of(topic.id(), made.id()))
                        .getSingleResult())
                .isEqualTo(3);
        assertThat(page(topic)).contains("Second.", "id=\"post-3\"");
    }
}
