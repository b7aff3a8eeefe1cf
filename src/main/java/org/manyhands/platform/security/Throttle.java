package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.persistence.Keys;

/**
 * Limits how often a thing may be tried, counted in the database so that all nodes and restarts count together. A try
 * counts even when what it was for fails, so it has a transaction of its own.
 */
@ApplicationScoped
public class Throttle {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Counts a try and refuses it when there were too many.
     *
     * @param what the kind of thing, such as {@code sign-in}
     * @param who whom it counts for: an address, an account; only its hash is kept
     * @param most how many are allowed within the window
     * @throws TooManyAttempts with the minutes that are left
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = TooManyAttempts.class)
    public void check(String what, String who, int most, Duration window) {
        Instant now = clock.instant();
        Attempts attempts = find(what, who);
        if (attempts.add(now, window) > most) {
            throw new TooManyAttempts(attempts.minutesLeft(now));
        }
    }

    /** Counts a try and tells whether there were few enough, for what is left out silently. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean allows(String what, String who, int most, Duration window) {
        return find(what, who).add(clock.instant(), window) <= most;
    }

    /** Forgets the tries, after one that was right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(String what, String who) {
        find(what, who).forget();
    }

    private Attempts find(String what, String who) {
        String subject = what + ":" + Keys.hash(who);
        Attempts attempts = em.find(Attempts.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (attempts == null) {
            attempts = new Attempts(subject);
            em.persist(attempts);
        }
        return attempts;
    }
}
