package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.tags.TagQueries;
import org.manyhands.tags.TagRow;
import org.manyhands.tags.TagService;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Topics get tags, and facilitators keep the tags in order; everything that had one leads on. */
@ServiceTest
class TagServiceIT {
    @Inject
    TopicService topics;

    @Inject
    TopicTagService tagging;

    @Inject
    TopicQueries topicQueries;

    @Inject
    TagService service;

    @Inject
    TagQueries tags;

    @Inject
    ForumService forums;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private Actor facilitator;
    private Actor author;
    private Space space;
    private ForumRef forum;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        space = places.open(facilitator);
        author = people.person();
        places.join(author, space, "Author " + Keys.random());
        forum = forums.create(facilitator, space.getSlug(), new NewForum("Forum " + Keys.random(), "Words"));
    }

    private TopicRef begin(String... names) {
        return topics.begin(
                author, forum.id(), new NewTopic("Topic " + Keys.random(), "Words.", null).tagged(List.of(names)));
    }

    private List<String> of(TopicRef topic) {
        return tags.of(author, new SubjectRef("topic", topic.id())).stream()
                .map(TagRow::name)
                .toList();
    }

    private int uses(String slug) {
        return tags.get(author, space.getSlug(), slug).getSubjectCount();
    }

    @Test
    void aTagComesAboutByBeingUsedHoweverItIsTyped() {
        TopicRef one = begin("Waiting lists", "housing");
        TopicRef two = begin("waiting LISTS");
        assertThat(of(one)).containsExactlyInAnyOrder("Waiting lists", "housing");
        assertThat(of(two)).containsExactly("Waiting lists");
        assertThat(uses("waiting-lists")).isEqualTo(2);
        assertThat(uses("housing")).isEqualTo(1);
    }

    @Test
    void whoBeganATopicChangesItsTagsAndTheCountsFollow() {
        TopicRef topic = begin("housing");
        tagging.tag(author, topic.key(), "housing", "work");
        assertThat(of(topic)).containsExactly("work");
        assertThat(uses("housing")).isZero();
        assertThat(uses("work")).isEqualTo(1);
        assertThatThrownBy(() -> tagging.tag(author, topic.key(), "housing", "other"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("errors.changed-meanwhile");
        Actor other = people.person();
        places.join(other, space, "Other " + Keys.random());
        assertThatThrownBy(() -> tagging.tag(other, topic.key(), "work", "other"))
                .isInstanceOf(NotAllowed.class);
        tagging.tag(facilitator, topic.key(), "work", "");
        assertThat(of(topic)).isEmpty();
    }

    @Test
    void aTagWithAnotherNameKeepsItsAddressAndIsFoundByBothNames() {
        begin("flats");
        service.rename(facilitator, space.getSlug(), "flats", "Housing");
        TopicRef later = begin("FLATS");
        assertThat(of(later)).containsExactly("Housing");
        assertThat(of(begin("housing"))).containsExactly("Housing");
        assertThat(uses("flats")).isEqualTo(3);
        begin("homes");
        assertThatThrownBy(() -> service.rename(facilitator, space.getSlug(), "homes", "housing"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("tags.taken");
    }

    @Test
    void twoTagsBecomeOneAndEverythingLeadsOn() {
        TopicRef both = begin("flats", "homes");
        TopicRef one = begin("flats");
        begin("rooms");
        service.merge(facilitator, space.getSlug(), "rooms", "flats");
        service.merge(facilitator, space.getSlug(), "flats", "homes");
        assertThat(of(both)).containsExactly("homes");
        assertThat(of(one)).containsExactly("homes");
        assertThat(uses("homes")).isEqualTo(3);
        assertThat(of(begin("flats", "rooms"))).containsExactly("homes");
        Pages.Answer led = pages.as(Actor.visitor()).get("/spaces/" + space.getSlug() + "/tags/rooms");
        assertThat(led.status()).isEqualTo(301);
        assertThat(led.location()).endsWith("/tags/homes");
        assertThatThrownBy(() -> service.merge(facilitator, space.getSlug(), "homes", "flats"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aClosedTagIsKeptAndGivenToNothingMore() {
        TopicRef topic = begin("old");
        service.close(facilitator, space.getSlug(), "old");
        tagging.tag(author, topic.key(), "old", "old, new");
        assertThat(of(topic)).containsExactly("new", "old");
        assertThatThrownBy(() -> begin("OLD")).isInstanceOf(RuleViolation.class).hasMessage("tags.is-closed");
        service.reopen(facilitator, space.getSlug(), "old");
        assertThat(of(begin("OLD"))).containsExactly("old");
    }

    @Test
    void onlyWhoLooksAfterTheSpaceKeepsItsTags() {
        begin("housing");
        assertThatThrownBy(() -> service.rename(author, space.getSlug(), "housing", "x"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.merge(people.person(), space.getSlug(), "housing", "x"))
                .isInstanceOf(NotAllowed.class);
        Actor stranger = people.person();
        Space closed = places.closed(facilitator, people.person());
        ForumRef inside = forums.create(facilitator, closed.getSlug(), new NewForum("F " + Keys.random(), "W"));
        topics.begin(facilitator, inside.id(), new NewTopic("T", "W", null).tagged(List.of("secret")));
        assertThatThrownBy(() -> service.close(stranger, closed.getSlug(), "secret"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tags.get(stranger, closed.getSlug(), "secret")).isInstanceOf(NotFound.class);
    }

    @Test
    void theListOfATagHasItsTopicsAlone() {
        TopicRef one = begin("housing");
        begin("work");
        String body = pages.as(Actor.visitor())
                .get("/spaces/" + space.getSlug() + "/tags/housing")
                .body();
        assertThat(body).contains("/topics/" + one.key()).contains("1 discussion");
        assertThat(body.split("class=\"item\"", -1)).hasSize(2);
        assertThat(topicQueries
                        .listTagged(Actor.visitor(), tags.get(author, space.getSlug(), "housing"), null)
                        .rows())
                .extracting(TopicRow::key)
                .containsExactly(one.key());
    }
}
