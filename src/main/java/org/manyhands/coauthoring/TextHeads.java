package org.manyhands.coauthoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;

/**
 * Texts as this node knew them last, so that not every step makes all others again. The database says whether one is the
 * newest; only what was stored for good is kept.
 */
@ApplicationScoped
class TextHeads {
    /** In tokens, also of recent steps and of what they took out; each takes some ten bytes. */
    private static final long MOST = 10_000_000;

    private static final Duration IDLE = Duration.ofMinutes(30);

    private final Cache<Long, TextHead> heads = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Long text, TextHead head) -> head.size())
            .expireAfterAccess(IDLE)
            .build();

    /** The text as it was last known here. */
    Optional<TextHead> find(long textId) {
        return Optional.ofNullable(heads.getIfPresent(textId));
    }

    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextChanged changed) {
        keep(changed.textId(), changed.head());
    }

    void keep(long textId, TextHead head) {
        heads.asMap().merge(textId, head, (known, other) -> known.number() > other.number() ? known : other);
    }

    /** Lets the database tell the text anew. */
    void forget(long textId) {
        heads.invalidate(textId);
    }
}
