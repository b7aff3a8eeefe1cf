package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.function.Supplier;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Limit;

/**
 * Limits how often a thing may be tried, counted in the database so that all nodes and restarts count together. A try
 * counts even when what it was for fails.
 */
@ApplicationScoped
public class Throttle {
    private static final int RETRIES = 3;

    private static final ThreadLocal<Boolean> UNCOUNTED = ThreadLocal.withInitial(() -> false);

    @Inject
    AttemptCounter counter;

    @Inject
    ChosenSettings chosen;

    /**
     * Does something in which no try is counted, because nobody tries anything: years of the demonstration's past are told
     * within seconds. Only what runs in this thread goes uncounted.
     */
    public void uncounted(Runnable what) {
        UNCOUNTED.set(true);
        try {
            what.run();
        } finally {
            UNCOUNTED.remove();
        }
    }

    /**
     * Counts a try and refuses it when there were too many.
     *
     * @param what the kind of thing, such as {@code sign-in}
     * @param who whom it counts for: an address, an account; only its hash is kept
     * @param most how many are allowed within the window
     * @throws TooManyAttempts with the minutes that are left
     */
    public void check(String what, String who, int most, Duration window) {
        long minutes = minutesLeft(what, who, most, window);
        if (minutes > 0) {
            throw new TooManyAttempts(minutes);
        }
    }

    /** Counts a try and tells whether there were few enough, for what is left out silently. */
    public boolean allows(String what, String who, int most, Duration window) {
        return minutesLeft(what, who, most, window) == 0;
    }

    /** The same with a limit that administrators choose. */
    public void check(Limit limit, String who) {
        check(limit.code(), who, chosen.limit(limit), limit.window());
    }

    /** The same, refused in other words, which have the minutes. */
    public void check(Limit limit, String who, String messageKey) {
        long minutes = minutesLeft(limit.code(), who, chosen.limit(limit), limit.window());
        if (minutes > 0) {
            throw new TooManyAttempts(messageKey, minutes);
        }
    }

    /** The same with a limit that administrators choose. */
    public boolean allows(Limit limit, String who) {
        return allows(limit.code(), who, chosen.limit(limit), limit.window());
    }

    /**
     * Takes so much of what administrators let somebody have within a window. It is the caller's transaction that takes it,
     * and that should end soon.
     *
     * @return nought when it is taken, else the minutes until there is more
     */
    public long take(Limit limit, String who, int amount) {
        return UNCOUNTED.get()
                ? 0
                : counter.take(subject(limit.code(), who), amount, chosen.limit(limit), limit.window());
    }

    private long minutesLeft(String what, String who, int most, Duration window) {
        return UNCOUNTED.get() ? 0 : again(() -> counter.count(subject(what, who), most, window));
    }

    /** Forgets the tries, after one that was right. */
    public void forget(Limit limit, String who) {
        forget(limit.code(), who);
    }

    /** Forgets the tries, after one that was right. */
    public void forget(String what, String who) {
        again(() -> {
            counter.forget(subject(what, who));
            return 0L;
        });
    }

    /**
     * Takes back one try that was right, where many share what is counted: a clinic behind one network address may sign in
     * as often as it has people, and whoever guesses there does not start anew by it.
     */
    public void giveBack(String what, String who) {
        again(() -> {
            counter.giveBack(subject(what, who));
            return 0L;
        });
    }

    /** The same with a limit that administrators choose. */
    public void giveBack(Limit limit, String who) {
        giveBack(limit.code(), who);
    }

    /** Two first tries at once meet the primary key; the later one counts again. */
    private static long again(Supplier<Long> count) {
        for (int i = 1; i < RETRIES; i++) {
            try {
                return count.get();
            } catch (PersistenceException e) {
                // Counted anew below: by now the row is there.
            }
        }
        return count.get();
    }

    private static String subject(String what, String who) {
        return what + ":" + Keys.hash(who);
    }
}
