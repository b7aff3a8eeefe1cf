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
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Closes topics and opens them again. Whoever could read one reads it on; nobody replies while it is closed. */
@ApplicationScoped
public class TopicClosingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TopicQueries topics;

    @Inject
    Subjects subjects;

    @Inject
    SpaceQueries spaces;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Closes a topic, with the reason that everybody reads. */
    @Transactional
    public void close(Actor actor, String key, String reason) {
        Topic topic = topics.get(actor, key);
        Standing standing = standing(actor, topic);
        ForumPermissions.requireCanModerate(actor, standing);
        String told = Reason.require(reason, "forums.reason");
        close(actor, topic, new TopicClosure(topic, persona(standing), told, clock.instant()));
    }

    /** Lets people reply again. */
    @Transactional
    public void reopen(Actor actor, String key) {
        Topic topic = topics.get(actor, key);
        ForumPermissions.requireCanModerate(actor, standing(actor, topic));
        reopen(actor, topic);
    }

    /**
     * Closes the discussion of a subject that is settled, for whoever looks after the subject.
     *
     * @param key the key of the text that says so to everybody who reads it
     */
    @Transactional
    public void settleDiscussion(Actor actor, SubjectRef subject, String key) {
        ForumPermissions.requireCanRunDiscussion(actor, subjects.looksAfter(actor, subject));
        topics.findBySubject(subject)
                .ifPresent(topic -> close(
                        actor,
                        topic,
                        TopicClosure.settled(topic, persona(standing(actor, topic)), key, clock.instant())));
    }

    /** Closes a topic whose posts all stand in another one now; it is not opened again. */
    void closeMerged(Actor actor, Topic topic) {
        close(
                actor,
                topic,
                TopicClosure.settled(topic, persona(standing(actor, topic)), "forums.merge.closed", clock.instant()));
    }

    private void close(Actor actor, Topic topic, TopicClosure closure) {
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        if (!topic.isClosed()) {
            topic.close();
            em.persist(closure);
            record(actor, ForumActivity.CLOSED, topic);
        }
    }

    private void reopen(Actor actor, Topic topic) {
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        if (topic.getSuccessor() != null) {
            throw new RuleViolation("forums.merge.stays-closed");
        }
        if (topic.isClosed()) {
            topic.reopen();
            topics.findClosure(topic).ifPresent(closure -> closure.reopen(clock.instant()));
            record(actor, ForumActivity.REOPENED, topic);
        }
    }

    private Persona persona(Standing standing) {
        return standing.isNamed() ? spaces.getPersona(standing) : null;
    }

    private Standing standing(Actor actor, Topic topic) {
        return spaces.standing(actor, topic.getSpace().getId());
    }

    private void record(Actor actor, Verb verb, Topic topic) {
        Audience audience = Audience.space(topic.getSpace().getId());
        activity.record(actor, verb, ForumActivity.subject(topic), audience);
    }
}
