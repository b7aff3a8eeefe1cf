package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts attempts in transactions of their own, so that a try counts although what it was for fails; and what people take in
 * that of whoever gives it, so that it counts once they have it.
 */
@ApplicationScoped
public class AttemptCounter {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Counts one more.
     *
     * @return nought when there were few enough, else the minutes until it is worth trying again
     * @throws jakarta.persistence.PersistenceException when somebody counted the very first one at the same moment
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long count(String subject, int most, Duration window) {
        Attempts attempts = find(subject);
        boolean few = attempts.add(clock.instant(), window) <= most;
        em.flush();
        return few ? 0 : attempts.minutesLeft(clock.instant());
    }

    /**
     * Takes so much of what somebody may have, unless it is more than is left.
     *
     * @return nought when it is taken, else the minutes until there is more
     * @throws jakarta.persistence.PersistenceException when somebody took of it for the very first time at the same moment
     */
    public long take(String subject, int amount, int most, Duration window) {
        Attempts attempts = find(subject);
        boolean taken = attempts.take(amount, most, clock.instant(), window);
        em.flush();
        return taken ? 0 : attempts.minutesLeft(clock.instant());
    }

    /** Starts again at nought. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(String subject) {
        find(subject).forget();
        em.flush();
    }

    /** Takes back one try. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(String subject) {
        find(subject).giveBack();
        em.flush();
    }

    private Attempts find(String subject) {
        Attempts attempts = em.find(Attempts.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (attempts == null) {
            attempts = new Attempts(subject);
            em.persist(attempts);
        }
        return attempts;
    }
}
