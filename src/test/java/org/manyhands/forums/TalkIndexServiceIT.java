package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.contentnotes.ContentNoteService;
import org.manyhands.contentnotes.NoteCode;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.index.FreshIndex;
import org.manyhands.platform.index.MarkedText;
import org.manyhands.platform.index.SearchAsk;
import org.manyhands.platform.index.SearchHit;
import org.manyhands.platform.index.SearchIndex;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Talk is found where it stands now, soon after it got there, and what somebody chooses to read is not read to them. */
@ServiceTest
class TalkIndexServiceIT {
    private static final Notes DEATH = Notes.of("DEATH", "");

    @Inject
    SearchIndex index;

    @Inject
    FreshIndex fresh;

    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    PostService posts;

    @Inject
    PostNoteService notes;

    @Inject
    TopicMoveService moving;

    @Inject
    ContentNoteService choices;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private final String mark = "zq" + Keys.random();
    private final String first = mark + "first";
    private final String second = mark + "second";
    private final String third = mark + "third";
    private Actor facilitator;
    private Actor author;
    private ForumRef one;
    private ForumRef two;
    private TopicRef topic;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        Space space = places.open(facilitator);
        author = people.person();
        places.join(author, space, "Author " + Keys.random());
        one = forum(space);
        two = forum(space);
        topic = begin("Topic " + Keys.random(), first);
        say(second);
    }

    private ForumRef forum(Space space) {
        return forums.create(facilitator, space.getSlug(), new NewForum("Forum " + Keys.random(), "Words"));
    }

    private TopicRef begin(String title, String words) {
        return topics.begin(author, one.id(), new NewTopic(title, words + " happened.", null));
    }

    private PostRef say(String words) {
        return posts.reply(author, topic.id(), NewPost.of(words + " happened.", null));
    }

    /** What a reader finds that says exactly this. */
    private List<SearchHit> find(Actor reader, String words) throws InterruptedException {
        fresh.await();
        return index.search(reader, SearchAsk.of("\"" + words + " happened\""), null)
                .hits();
    }

    private SearchHit only(String words) throws InterruptedException {
        List<SearchHit> hits = find(Actor.visitor(), words);
        assertThat(hits).as(words).hasSize(1);
        return hits.get(0);
    }

    private static String url(SearchHit hit) {
        return hit.found().url();
    }

    @Test
    void postsThatWereSplitOffAreFoundInTheirTopic() throws InterruptedException {
        say(third);
        assertThat(url(only(third))).contains(topic.key()).endsWith("#post-3");
        TopicRef made = moving.split(facilitator, topic.key(), Set.of(2, 3), "Another " + mark, two.slug());
        assertThat(only(second).subject().type())
                .as("a topic is found with what it begins with")
                .isEqualTo("topic");
        assertThat(url(only(second))).contains(made.key());
        assertThat(url(only(third))).contains(made.key()).endsWith("#post-2");
        assertThat(only(third).found().title()).isEqualTo("Another " + mark);
        assertThat(url(only(first))).contains(topic.key());
    }

    @Test
    void aTopicWhoseBeginningWasSplitOffIsNotFoundByThat() throws InterruptedException {
        find(Actor.visitor(), first);
        TopicRef made = moving.split(facilitator, topic.key(), Set.of(1), "Another " + mark, one.slug());
        assertThat(url(only(first))).contains(made.key());
        assertThat(url(only(second))).contains(topic.key()).endsWith("#post-2");
    }

    @Test
    void whatBecamePartOfAnotherTopicIsFoundThere() throws InterruptedException {
        String gone = "Gone " + mark + "gone";
        TopicRef from = begin(gone, third);
        assertThat(url(only(third))).contains(from.key());
        moving.merge(facilitator, from.key(), topic.key());
        assertThat(only(third).subject().type()).isEqualTo("post");
        assertThat(url(only(third))).contains(topic.key()).endsWith("#post-3");
        assertThat(index.search(Actor.visitor(), SearchAsk.of("\"" + gone + "\""), null)
                        .count())
                .isZero();
        assertThat(index.titles(Actor.visitor(), mark + "gone")).isEmpty();
    }

    @Test
    void anotherForumOrTitleIsFoundSoon() throws InterruptedException {
        find(Actor.visitor(), first);
        moving.move(facilitator, topic.key(), two.slug());
        TopicRef named = topics.rename(author, topic.key(), only(first).found().title(), "Renamed " + mark, null);
        assertThat(url(only(first))).endsWith(named.key() + "/" + named.slug());
        assertThat(only(second).found().title()).isEqualTo("Renamed " + mark);
        assertThat(index.titles(Actor.visitor(), "renamed " + mark)).hasSize(1);
    }

    @Test
    void wordsWithANoteAreReadToThoseAloneWhoChoseSo() throws InterruptedException {
        Actor reads = people.person();
        choices.choose(reads, Set.of(NoteCode.DEATH), Set.of());
        Actor avoids = people.person();
        choices.choose(avoids, Set.of(), Set.of(NoteCode.DEATH));
        notes.notePost(author, say(third).key(), DEATH);
        for (Actor reader : List.of(Actor.visitor(), author, avoids)) {
            veiled(reader, third);
            assertThat(find(reader, second).get(0).excerpt()).isNotEmpty();
        }
        assertThat(find(reads, third).get(0).excerpt()).contains(new MarkedText(third + " happened", true));
        notes.noteTopic(author, topic.key(), Notes.of("DEATH", "fire"));
        for (Actor reader : List.of(Actor.visitor(), reads)) {
            veiled(reader, first);
            veiled(reader, second);
        }
        notes.noteTopic(author, topic.key(), Notes.none());
        assertThat(find(Actor.visitor(), first).get(0).excerpt()).isNotEmpty();
    }

    /** It is found, and neither its words, nor what of them was looked for, nor a form of that stands on the page. */
    private void veiled(Actor reader, String words) throws InterruptedException {
        List<SearchHit> hits = find(reader, words);
        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).excerpt()).isEmpty();
        assertThat(hits.get(0).why()).isEmpty();
        String similar = words.substring(0, words.length() - 1) + "x";
        String body = pages.as(reader).get("/search?q=" + similar).body();
        assertThat(body).contains("There is a content note on these words").doesNotContain(words);
    }
}
