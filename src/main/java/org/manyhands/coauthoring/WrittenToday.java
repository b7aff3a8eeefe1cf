package org.manyhands.coauthoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;

/**
 * How much each person has put into all texts within a day, so that nobody fills the log without end. The database counts it
 * for all nodes, but only every so many characters: hardly any batch costs a statement for it.
 */
@ApplicationScoped
class WrittenToday {
    /** What a node may know of alone, and forgets when it is started again. */
    static final int PORTION = 10_000;

    private static final Duration REST = Duration.ofHours(1);
    private static final long AN_HOUR = TimeUnit.HOURS.toMinutes(1);

    @Inject
    Throttle throttle;

    /** What the database does not count yet. */
    private final Cache<Long, Uncounted> uncounted =
            Caffeine.newBuilder().expireAfterAccess(REST).build();

    private static final class Uncounted {
        private int characters;
    }

    /**
     * Counts a batch that was just made. Its text is locked: the count joins the transaction, since one of its own would need
     * another connection while all may be with those who wait for the text.
     *
     * @throws TooManyAttempts when it is more than somebody puts in within a day; then nothing of it is counted
     */
    void add(Actor writer, TextBatch batch) {
        Uncounted own = uncounted.get(writer.accountId(), id -> new Uncounted());
        synchronized (own) {
            int now = own.characters + batch.getWeight();
            if (now < PORTION) {
                own.characters = now;
                return;
            }
            long minutes = throttle.take(Limit.WRITTEN, String.valueOf(writer.accountId()), now);
            if (minutes > 0) {
                throw new TooManyAttempts("coauthoring.too-much", (minutes + AN_HOUR - 1) / AN_HOUR);
            }
            own.characters = 0;
        }
    }
}
