package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** What topics are for, and which posts answered a question. */
@ApplicationScoped
public class AnswerService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries posts;

    @Inject
    AnswerQueries answers;

    @Inject
    SpaceQueries spaces;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Says what a topic is for; answers that were accepted stay so, and show again when it is a question again. */
    @Transactional
    public void become(Actor actor, String key, TopicKind kind) {
        Topic topic = topics.get(actor, key);
        Standing standing = standing(actor, topic);
        ForumPermissions.requireCanRename(actor, standing, topic);
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        ForumPermissions.requireCanBe(actor, standing, topic.getKind());
        ForumPermissions.requireCanBe(actor, standing, kind);
        if (topic.getKind() != kind) {
            topic.become(kind);
            activity.record(
                    actor,
                    ForumActivity.KIND_CHANGED,
                    ForumActivity.subject(topic),
                    Audience.space(standing.spaceId()));
        }
    }

    /** Says that a post answered the question; several may have. */
    @Transactional
    public PostRef accept(Actor actor, String postKey) {
        Post post = answering(actor, postKey);
        if (post.isFirst()) {
            throw new RuleViolation("forums.answer.is-question");
        }
        if (post.isDeleted() || post.isHidden()) {
            throw new RuleViolation("forums.answer.no-words");
        }
        if (answers.find(post).isEmpty()) {
            Standing standing = standing(actor, post.getTopic());
            em.persist(
                    new AcceptedAnswer(post, standing.isNamed() ? spaces.getPersona(standing) : null, clock.instant()));
            record(actor, ForumActivity.ANSWER_ACCEPTED, post);
        }
        return PostRef.of(post);
    }

    /** Takes it back. */
    @Transactional
    public PostRef takeBack(Actor actor, String postKey) {
        Post post = answering(actor, postKey);
        answers.find(post).ifPresent(answer -> {
            em.remove(answer);
            record(actor, ForumActivity.ANSWER_TAKEN_BACK, post);
        });
        return PostRef.of(post);
    }

    /** The topic is held, so that nobody accepts the same post twice. */
    private Post answering(Actor actor, String postKey) {
        Post post = posts.get(actor, postKey);
        ForumPermissions.requireCanAccept(actor, standing(actor, post.getTopic()), post.getTopic());
        em.refresh(post.getTopic(), LockModeType.PESSIMISTIC_WRITE);
        return post;
    }

    private Standing standing(Actor actor, Topic topic) {
        return spaces.standing(actor, topic.getSpace().getId());
    }

    private void record(Actor actor, Verb verb, Post post) {
        Audience audience = Audience.space(post.getTopic().getSpace().getId());
        activity.record(actor, verb, ForumActivity.subject(post), audience);
    }
}
