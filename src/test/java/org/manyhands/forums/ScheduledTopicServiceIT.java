package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What is written for later is nowhere before its time, and begins once. */
@ServiceTest
class ScheduledTopicServiceIT {
    private static final Duration LATER = Duration.ofDays(7);

    @Inject
    ScheduledTopicService service;

    @Inject
    ScheduledTopicQueries scheduled;

    @Inject
    ForumService forums;

    @Inject
    ForumQueries forumQueries;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    EntityManager em;

    private final String title = "zq" + Keys.random();
    private Actor facilitator;
    private Actor member;
    private Space space;
    private ForumRef forum;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        space = places.open(facilitator);
        member = people.person();
        places.join(member, space, "Member " + Keys.random());
        forum = forums.create(facilitator, space.getSlug(), new NewForum("Forum " + Keys.random(), "Words"));
    }

    private String schedule() {
        NewTopic words =
                new NewTopic(title, "Words.", null).as(TopicKind.ANNOUNCEMENT).tagged(List.of("news"));
        service.schedule(facilitator, forum.id(), words, Instant.now().plus(LATER));
        return scheduled
                .list(facilitator, forumQueries.get(facilitator, forum.slug()))
                .get(0)
                .getPublicKey();
    }

    private long records() {
        return em.createQuery(
                        "select count(a) from Activity a where a.verb = 'forums.began' and a.subjectId in"
                                + " (select t.id from Topic t where t.title = :title)",
                        Long.class)
                .setParameter("title", title)
                .getSingleResult();
    }

    @Test
    void itIsThereForNobodyBeforeItsTimeAndBeginsOnce() {
        String key = schedule();
        for (Actor actor : List.of(member, Actor.visitor(), people.administrator(), people.moderator())) {
            for (String path : List.of(
                    "/forums/" + forum.slug(),
                    "/talk?space=" + space.getSlug(),
                    "/spaces/" + space.getSlug() + "/tags",
                    "/forums/" + forum.slug() + "/similar?title=" + title,
                    "/forums/" + forum.slug() + "/scheduled?topic=" + key)) {
                assertThat(pages.as(actor).get(path).body().replace("title=" + title, ""))
                        .as(path)
                        .doesNotContain(title);
            }
        }
        assertThat(pages.as(facilitator)
                        .get("/forums/" + forum.slug() + "/scheduled")
                        .body())
                .contains(title);
        assertThat(records()).isZero();

        service.beginDue(Actor.portal(), key);
        service.beginDue(Actor.portal(), key);
        assertThat(records()).isEqualTo(1);
        assertThat(pages.as(Actor.visitor()).get("/forums/" + forum.slug()).body())
                .contains(title, "Announcement", "news");
        assertThat(pages.as(facilitator)
                        .get("/forums/" + forum.slug() + "/scheduled")
                        .body())
                .doesNotContain(title);
    }

    @Test
    void itIsTakenBackOrBegunAtOnce() {
        service.takeBack(facilitator, schedule());
        assertThat(scheduled.list(facilitator, forumQueries.get(facilitator, forum.slug())))
                .isEmpty();
        service.beginNow(facilitator, schedule());
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void onlyWhoLooksAfterTheSpaceWritesForLaterAndNotForThePast() {
        NewTopic words = new NewTopic(title, "Words.", null);
        Instant later = Instant.now().plus(LATER);
        assertThatThrownBy(() -> service.schedule(member, forum.id(), words, later))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.schedule(
                        facilitator, forum.id(), words, Instant.now().minusSeconds(60)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("forums.scheduled.when");
        String key = schedule();
        assertThatThrownBy(() -> service.takeBack(member, key)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.beginDue(facilitator, key)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatCannotBeBegunAtItsTimeWaitsForTheOthers() {
        String key = schedule();
        forums.close(facilitator, forum.slug(), "For now.");
        service.beginDue(Actor.portal(), key);
        assertThat(records()).isZero();
        assertThat(scheduled.list(facilitator, forumQueries.get(facilitator, forum.slug())))
                .singleElement()
                .matches(ScheduledTopic::isStuck);
        assertThatThrownBy(() -> service.beginNow(facilitator, key))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("forums.scheduled.no-author");
        forums.reopen(facilitator, forum.slug());
        service.beginNow(facilitator, key);
        assertThat(records()).isEqualTo(1);
    }
}
