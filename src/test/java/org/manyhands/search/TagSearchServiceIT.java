package org.manyhands.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.forums.ForumRef;
import org.manyhands.forums.ForumService;
import org.manyhands.forums.NewForum;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.NewTopic;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicMoveService;
import org.manyhands.forums.TopicRef;
import org.manyhands.forums.TopicService;
import org.manyhands.forums.TopicTagService;
import org.manyhands.platform.index.FreshIndex;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.tags.TagService;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Topics and what is said in them are found by tags, as these are now and as far as their space is read. */
@ServiceTest
class TagSearchServiceIT {
    @Inject
    FreshIndex fresh;

    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    PostService posts;

    @Inject
    TopicTagService tagging;

    @Inject
    TopicMoveService moving;

    @Inject
    TagService tags;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private final String mark = "zq" + Keys.random();

    private TopicRef talk(Actor by, Space space, String... names) {
        ForumRef forum = forums.create(by, space.getSlug(), new NewForum("Forum " + Keys.random(), "Words"));
        TopicRef topic =
                topics.begin(by, forum.id(), new NewTopic("Topic " + Keys.random(), mark, null).tagged(List.of(names)));
        posts.reply(by, topic.id(), NewPost.of(mark + " as well", null));
        return topic;
    }

    /** How many things of this test a reader finds when they narrow their search to a tag. */
    private int found(Actor reader, String tag) throws InterruptedException {
        return count(reader, "/search?q=" + mark + "&tag=" + tag);
    }

    private int count(Actor reader, String address) throws InterruptedException {
        fresh.await();
        Pages.Answer answer = pages.as(reader).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().split("<li class=\"item\">", -1).length - 1;
    }

    @Test
    void aSearchIsNarrowedToWhatHasATagOrStandsUnderIt() throws InterruptedException {
        Actor facilitator = people.person();
        Space space = places.open(facilitator);
        talk(facilitator, space, mark + " Housing");
        talk(facilitator, space);
        assertThat(found(Actor.visitor(), "")).isEqualTo(4);
        assertThat(found(Actor.visitor(), mark + "+housing")).isEqualTo(2);
        assertThat(found(Actor.visitor(), mark + "+HOUSING&type=post")).isEqualTo(1);
        assertThat(found(Actor.visitor(), mark + "+work")).isZero();
        assertThat(count(Actor.visitor(), "/search?tag=" + mark + "+housing"))
                .as("without words")
                .isEqualTo(2);
        assertThat(count(Actor.visitor(), "/search?q=" + mark + "+housing"))
                .as("what a topic is tagged with are words to find it by")
                .isEqualTo(1);
        assertThat(pages.as(Actor.visitor())
                        .get("/search?tag=" + mark + "+housing")
                        .body())
                .containsPattern("<details class=\"narrowing\" open[^>]*>(?s).*?value=\"" + mark + " housing\"");
    }

    @Test
    void theSearchKnowsTagsAsTheyAreNow() throws InterruptedException {
        Actor facilitator = people.person();
        Space space = places.open(facilitator);
        TopicRef one = talk(facilitator, space, mark + " one");
        TopicRef two = talk(facilitator, space, mark + " two");
        assertThat(found(Actor.visitor(), mark + "+one")).isEqualTo(2);
        tags.rename(facilitator, space.getSlug(), Slugs.of(mark + " one"), mark + " first");
        assertThat(found(Actor.visitor(), mark + "+first")).isEqualTo(2);
        assertThat(count(Actor.visitor(), "/search?q=" + mark + "+first")).isEqualTo(1);
        tags.merge(facilitator, space.getSlug(), Slugs.of(mark + " one"), Slugs.of(mark + " two"));
        assertThat(found(Actor.visitor(), mark + "+two")).isEqualTo(4);
        assertThat(found(Actor.visitor(), mark + "+first")).as("it leads there").isEqualTo(4);
        tagging.tag(facilitator, one.key(), mark + " two", mark + " other");
        assertThat(found(Actor.visitor(), mark + "+two")).isEqualTo(2);
        assertThat(found(Actor.visitor(), mark + "+other")).isEqualTo(2);
        moving.merge(facilitator, one.key(), two.key());
        assertThat(found(Actor.visitor(), mark + "+other")).isEqualTo(4);
    }

    @Test
    void whoDoesNotReadASpaceFindsNothingByItsTags() throws InterruptedException {
        Actor facilitator = people.person();
        talk(facilitator, places.closed(facilitator, people.person()), mark + " secret");
        assertThat(found(facilitator, mark + "+secret")).isEqualTo(2);
        assertThat(found(Actor.visitor(), mark + "+secret")).isZero();
        assertThat(found(people.person(), mark + "+secret")).isZero();
    }
}
