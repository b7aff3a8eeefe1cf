package org.manyhands.platform.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * The record of what happened. A service writes to it in its own transaction; whoever must act on it observes the
 * event inside that transaction and only enqueues jobs.
 */
@ApplicationScoped
public class ActivityLog {
    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Activity> happened;

    @Inject
    Clock clock;

    /** Records a deed that needs no further words. */
    public void record(Actor actor, Verb verb, SubjectRef subject, Audience audience) {
        record(actor, verb, subject, audience, Map.of());
    }

    /**
     * Records a deed.
     *
     * @param details what the sentence about it needs, such as a reason from a list; never a person's own text
     */
    public void record(Actor actor, Verb verb, SubjectRef subject, Audience audience, Map<String, String> details) {
        Activity activity = new Activity(clock.instant(), actor, verb, subject, audience, details);
        em.persist(activity);
        happened.fire(activity);
    }
}
