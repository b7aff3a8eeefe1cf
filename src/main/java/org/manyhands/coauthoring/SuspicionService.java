package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.coauthoring.SuspicionVerdict.Kind;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** Settles whose repeated words are. What is given back goes the way of all steps, so that the log alone says whose every word is. */
@ApplicationScoped
public class SuspicionService {
    @PersistenceContext
    EntityManager em;

    @Inject
    SuspicionQueries suspicions;

    @Inject
    TextLockQueries locks;

    @Inject
    WritingQueries written;

    @Inject
    WritingService writing;

    @Inject
    Clock clock;

    /**
     * Settles one of them. The feature of the subject records the activity and tells the people.
     *
     * @throws RuleViolation when somebody else did so already, or at {@code kind} when it is to the actor's own gain
     */
    @Transactional
    public TextSuspicion settle(Actor actor, SubjectRef subject, String key, Kind kind, String reason) {
        LockedText locked = locks.lock(actor, subject);
        TextPermissions.requireCanReview(locked.standing());
        CoText text = locked.text();
        TextSuspicion suspicion = suspicions.getEntity(text, key);
        if (!written.isOpen(suspicion)) {
            throw new RuleViolation("coauthoring.settled");
        }
        Persona by = em.find(Persona.class, locked.standing().personaId());
        if (suspicion.isGainOf(by, kind)) {
            throw RuleViolation.at("kind", "coauthoring.own-gain");
        }
        em.persist(new SuspicionVerdict(suspicion, kind, reason.strip(), by, clock.instant()));
        if (kind == Kind.GIVEN_BACK) {
            writing.recredit(text, suspicion.giveBack(writing.head(text).text()));
        }
        return suspicion;
    }
}
