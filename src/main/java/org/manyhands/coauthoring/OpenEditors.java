package org.manyhands.coauthoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many editors each person has open on this node, and how much they send with all of them together. */
final class OpenEditors {
    private static final int MOST = 20;

    /** Whoever has sent nothing for so long may send as much as somebody who comes for the first time. */
    private static final Duration REST = Duration.ofMinutes(1);

    private final Map<Long, Integer> counts = new ConcurrentHashMap<>();

    /** Whoever closes all of them does not begin anew. */
    private final Cache<Long, Pace> paces =
            Caffeine.newBuilder().expireAfterAccess(REST).build();

    /** One more; false when nobody needs so many. */
    boolean enter(long accountId) {
        return counts.merge(accountId, 1, Integer::sum) <= MOST;
    }

    void leave(long accountId) {
        counts.computeIfPresent(accountId, (id, count) -> count == 1 ? null : count - 1);
    }

    /** Whether what one of them sends is not too much. */
    boolean allow(long accountId) {
        return paces.get(accountId, id -> new Pace(System::nanoTime)).allows();
    }
}
