package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.Pages.Answer;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Every address that people wrote down or sent leads to the same words, wherever these were moved since. */
@ServiceTest
class TopicAddressesServiceIT {
    @Inject
    TopicMoveService service;

    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    PostService writing;

    @Inject
    PostEditService edits;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private Actor facilitator;
    private Space space;
    private ForumRef one;
    private ForumRef two;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        space = places.open(facilitator);
        one = forum(space);
        two = forum(space);
    }

    private ForumRef forum(Space where) {
        return forums.create(facilitator, where.getSlug(), new NewForum("Forum " + Keys.random(), "Words"));
    }

    private TopicRef begin(ForumRef forum) {
        return topics.begin(facilitator, forum.id(), new NewTopic("Topic " + Keys.random(), "First words.", null));
    }

    private PostRef say(TopicRef topic, String words) {
        return writing.reply(facilitator, topic.id(), NewPost.of(words, null));
    }

    private Answer visit(String path) {
        return pages.as(Actor.visitor()).get(path);
    }

    /** The address of a post as people copy it from its number. */
    private static String address(PostRef post) {
        return "/topics/" + post.topic().key() + "/" + post.topic().slug() + "?page=" + PostPages.of(post.number())
                + "#post-" + post.number();
    }

    /** Goes to an address as a browser does: what stands where the fragment points, and on from there by its link. */
    private String found(String address) {
        String place = onPage(address);
        Matcher link = Pattern.compile("href=\"[^\"]*(/posts/[^\"/]+)\" dir").matcher(place);
        if (!place.contains("stands in another discussion") || !link.find()) {
            return place;
        }
        Answer led = visit(link.group(1));
        assertThat(led.status()).isBetween(301, 303);
        return onPage(led.location().substring(led.location().indexOf("/topics/")));
    }

    private String onPage(String address) {
        Matcher parts = Pattern.compile("([^#]+)#(post-[0-9]+)").matcher(address);
        assertThat(parts.matches()).as(address).isTrue();
        Answer answer = visit(parts.group(1));
        if (answer.status() == 301) {
            answer = visit(answer.location().substring(answer.location().indexOf("/topics/")));
        }
        assertThat(answer.status()).as(address).isEqualTo(200);
        String body = answer.body();
        int from = body.indexOf("id=\"" + parts.group(2) + "\"");
        assertThat(from).as(address).isPositive();
        return body.substring(from, body.indexOf("</article>", from));
    }

    @Test
    void aTopicKeepsItsAddressInAnotherForum() {
        TopicRef topic = begin(one);
        PostRef reply = say(topic, "Replied.");
        String before = address(reply);
        service.move(facilitator, topic.key(), two.slug());
        assertThat(found(before)).contains("Replied.");
        assertThat(visit("/posts/" + reply.key()).location()).endsWith("#post-2");
        service.move(facilitator, topic.key(), one.slug());
        assertThat(found(before)).contains("Replied.");
    }

    @Test
    void aPostOfALaterPageIsFoundFromWhereItStood() {
        TopicRef topic = begin(one);
        for (int i = 2; i <= PostPages.SIZE; i++) {
            say(topic, "Filler " + i + ".");
        }
        PostRef late = say(topic, "Late words.");
        assertThat(address(late)).contains("?page=2#post-21");
        service.split(facilitator, topic.key(), Set.of(late.number()), "Of its own", two.slug());
        assertThat(found(address(late))).contains("Late words.");
        assertThat(visit("/topics/" + topic.key() + "/" + late.topic().slug() + "?page=2")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whateverHappensToATopicItsAddressesLeadOn() {
        TopicRef topic = begin(one);
        PostRef second = say(topic, "Second.");
        PostRef third = say(topic, "Third.");
        TopicRef made = service.split(facilitator, topic.key(), Set.of(2, 3), "Once", two.slug());
        service.split(facilitator, made.key(), Set.of(1), "Twice", one.slug());
        TopicRef into = begin(two);
        PostRef there = say(into, "There.");
        service.merge(facilitator, made.key(), into.key());
        service.merge(facilitator, topic.key(), into.key());
        TopicRef last = begin(one);
        service.merge(facilitator, into.key(), last.key());

        assertThat(found(address(second))).contains("Second.");
        assertThat(found(address(third))).contains("Third.");
        assertThat(found(address(there))).contains("There.");
        assertThat(found("/topics/" + made.key() + "/once#post-2")).contains("Third.");
        assertThat(found("/topics/" + topic.key() + "/x#post-1")).contains("First words.");
        assertThat(visit("/topics/" + topic.key() + "/" + second.topic().slug()).body())
                .as("where all of it stands now")
                .contains("/topics/" + last.key());
    }

    @Test
    void wordsThatWereTakenBackAreToldToBe() {
        TopicRef topic = begin(one);
        PostRef second = say(topic, "Taken back.");
        say(topic, "Third.");
        service.split(facilitator, topic.key(), Set.of(2, 3), "Of its own", one.slug());
        edits.delete(facilitator, second.key());
        assertThat(found(address(second))).contains("Deleted by its author.").doesNotContain("Taken back.");
    }

    @Test
    void oldAddressesTellNobodyMoreThanBefore() {
        Space closed = places.closed(facilitator, people.person());
        ForumRef forum = forum(closed);
        TopicRef topic = begin(forum);
        PostRef second = say(topic, "Second.");
        service.split(facilitator, topic.key(), Set.of(2), "Of its own", forum.slug());
        assertThat(visit("/topics/" + topic.key() + "/" + second.topic().slug()).status())
                .isEqualTo(404);
        assertThat(visit("/posts/" + second.key()).status()).isEqualTo(404);
    }
}
