package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What facilitators give those who write: headings, rules, a beginning; and what the portal tells them of titles. */
@ServiceTest
class ForumGuidanceServiceIT {
    @Inject
    ForumService forums;

    @Inject
    ForumQueries queries;

    @Inject
    TopicService topics;

    @Inject
    SimilarTopicQueries similar;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private Actor facilitator;
    private Space space;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        space = places.open(facilitator);
    }

    private ForumRef create(String name, String heading) {
        return forums.create(
                facilitator, space.getSlug(), new NewForum(name, "Purpose", heading, "Be **brief**", "What happened?"));
    }

    @Test
    void forumsStandUnderTheirHeadings() {
        create("One", "Daily life");
        create("Two", null);
        create("Three", "Work");
        ForumRef four = create("Four", "Daily life");
        assertThat(queries.list(facilitator, space.getId(), null).rows())
                .extracting(ForumRow::name)
                .containsExactly("Two", "One", "Four", "Three");
        forums.moveUp(facilitator, four.slug());
        String body =
                pages.as(Actor.visitor()).get("/talk?space=" + space.getSlug()).body();
        assertThat(body).containsSubsequence("Two", "Daily life</h3>", "Four", "One", "Work</h3>", "Three");
    }

    @Test
    void rulesStandBesideEveryFormAndAFirstPostBeginsWithTheTemplate() {
        ForumRef forum = create("One", null);
        Pages.Reader reader = pages.as(facilitator);
        assertThat(reader.get("/forums/" + forum.slug() + "/new-topic").body())
                .contains("Be <strong>brief</strong>")
                .containsPattern("<textarea[^>]*>\\s*What happened\\?</textarea>");
        TopicRef topic = topics.begin(facilitator, forum.id(), new NewTopic("Title " + Keys.random(), "Words", null));
        String page = "/topics/" + topic.key() + "/" + topic.slug();
        assertThat(reader.get(page).body()).contains("Be <strong>brief</strong>");
        assertThat(reader.get(page + "/reply").body()).contains("Be <strong>brief</strong>");
        assertThat(pages.as(Actor.visitor()).get(page).body()).doesNotContain("Be <strong>brief</strong>");
    }

    @Test
    void whatWasBegunAlreadyIsToldToWhoeverMayReadIt() {
        ForumRef forum = create("One", null);
        String word = "zebra" + Keys.random();
        TopicRef topic = topics.begin(facilitator, forum.id(), new NewTopic("About the " + word, "Words", null));
        assertThat(similar.list(facilitator, space.getId(), word + " again"))
                .extracting(TopicRow::key)
                .containsExactly(topic.key());
        assertThat(similar.list(facilitator, space.getId(), "something else entirely"))
                .isEmpty();
        Space closed = places.closed(facilitator, people.person());
        ForumRef inside = forums.create(facilitator, closed.getSlug(), new NewForum("F " + Keys.random(), "W"));
        topics.begin(facilitator, inside.id(), new NewTopic("About the " + word, "Words", null));
        assertThat(similar.list(people.person(), closed.getId(), word)).isEmpty();
        assertThat(pages.as(people.person())
                        .get("/forums/" + forum.slug() + "/similar?title=" + word)
                        .body()
                        .split("/topics/", -1))
                .hasSize(2);
    }
}
