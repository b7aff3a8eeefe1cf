package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What topics are for: who announces, and which post answered a question. */
@ServiceTest
class AnswerServiceIT {
    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    AnswerService service;

    @Inject
    HidingService hidings;

    @Inject
    Talks talks;

    @Inject
    PostQueries posts;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private Actor facilitator;
    private Actor author;
    private Actor other;
    private ForumRef forum;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        Space space = places.open(facilitator);
        author = people.person();
        places.join(author, space, "Author " + Keys.random());
        other = people.person();
        places.join(other, space, "Other " + Keys.random());
        forum = forums.create(facilitator, space.getSlug(), new NewForum("Forum " + Keys.random(), "Words"));
    }

    private TopicRef begin(Actor actor, TopicKind kind) {
        return topics.begin(actor, forum.id(), new NewTopic("Topic " + Keys.random(), "Words.", null).as(kind));
    }

    private String page(Actor reader, TopicRef topic) {
        return pages.as(reader)
                .get("/topics/" + topic.key() + "/" + topic.slug())
                .body();
    }

    @Test
    void anAcceptedAnswerIsNamedAboveAndAtThePostUntilItIsTakenBack() {
        TopicRef topic = begin(author, TopicKind.QUESTION);
        PostRef answer = talks.reply(other, topic, "This way.");
        service.accept(author, answer.key());
        service.accept(facilitator, answer.key());
        assertThat(page(Actor.visitor(), topic)).contains("This answered the question", "accepted answer");
        service.takeBack(facilitator, answer.key());
        assertThat(page(Actor.visitor(), topic)).doesNotContain("answered the question", "accepted answer");
    }

    @Test
    void onlyWhoAskedAndWhoModeratesAcceptsAndOnlyAnAnswerToAQuestion() {
        TopicRef topic = begin(author, TopicKind.QUESTION);
        PostRef answer = talks.reply(other, topic, "This way.");
        assertThatThrownBy(() -> service.accept(other, answer.key())).isInstanceOf(NotAllowed.class);
        assertThat(page(other, topic)).doesNotContain("Accept as the answer");
        assertThat(page(author, topic)).contains("Accept as the answer");
        TopicRef talk = begin(author, TopicKind.DISCUSSION);
        PostRef reply = talks.reply(other, talk, "Yes.");
        assertThatThrownBy(() -> service.accept(author, reply.key())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aQuestionIsNotItsOwnAnswer() {
        TopicRef topic = begin(author, TopicKind.QUESTION);
        assertThat(page(author, topic)).doesNotContain("Accept as the answer");
        String question = posts.getRef(author, topic, 1).key();
        assertThatThrownBy(() -> service.accept(author, question))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("forums.answer.is-question");
    }

    @Test
    void anAnswerThatIsHiddenIsNotNamed() {
        TopicRef topic = begin(author, TopicKind.QUESTION);
        PostRef answer = talks.reply(other, topic, "This way.");
        service.accept(author, answer.key());
        hidings.hide(facilitator, new SubjectRef("post", answer.id()), "Not here.");
        assertThat(page(Actor.visitor(), topic)).doesNotContain("answered the question");
        PostRef second = talks.reply(other, topic, "Or that way.");
        hidings.hide(facilitator, new SubjectRef("post", second.id()), "Not here.");
        assertThatThrownBy(() -> service.accept(author, second.key()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("forums.answer.no-words");
    }

    @Test
    void whoLooksAfterTheSpaceAnnounces() {
        TopicRef told = begin(facilitator, TopicKind.ANNOUNCEMENT);
        assertThat(page(Actor.visitor(), told)).contains("Announcement");
        assertThatThrownBy(() -> begin(author, TopicKind.ANNOUNCEMENT)).isInstanceOf(NotAllowed.class);
        TopicRef own = begin(author, TopicKind.QUESTION);
        assertThatThrownBy(() -> service.become(author, own.key(), TopicKind.ANNOUNCEMENT))
                .isInstanceOf(NotAllowed.class);
        service.become(author, own.key(), TopicKind.DISCUSSION);
        service.become(facilitator, own.key(), TopicKind.ANNOUNCEMENT);
        assertThatThrownBy(() -> service.become(author, own.key(), TopicKind.DISCUSSION))
                .isInstanceOf(NotAllowed.class);
        String form =
                pages.as(author).get("/forums/" + forum.slug() + "/new-topic").body();
        assertThat(form).contains("value=\"QUESTION\"").doesNotContain("value=\"ANNOUNCEMENT\"");
    }

    @Test
    void whatIsNeededLeadsToTheWordingOfANeed() {
        TopicRef topic = begin(author, TopicKind.NEED);
        assertThat(page(author, topic)).contains("Word the need", "/evidence\"");
        assertThat(page(other, topic)).doesNotContain("Word the need");
    }
}
