package org.manyhands.platform.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.settings.SettingsRenewed;

/** The pages that visitors read, by address and language. */
@ApplicationScoped
public class PageCache {
    /** Nobody waits longer than this for what another node, or something without a record, has changed. */
    private static final Duration LIFE = Duration.ofSeconds(10);

    /** A page that is older serves on as long as no new one can be made: a restarted database is back by then. */
    private static final Duration SPARE = Duration.ofMinutes(2);

    private static final long BYTES = 32L * 1024 * 1024;

    private final AtomicLong generation = new AtomicLong();
    private final Ticker ticker;
    private final Cache<String, Kept> pages;

    public PageCache() {
        this(Ticker.systemTicker());
    }

    PageCache(Ticker ticker) {
        this.ticker = ticker;
        pages = Caffeine.newBuilder()
                .ticker(ticker)
                .maximumWeight(BYTES)
                .weigher((String key, Kept kept) -> key.length() + kept.page().weight())
                .expireAfterWrite(SPARE)
                .build();
    }

    private record Kept(KeptAnswer page, long since) {}

    Optional<KeptAnswer> find(String key) {
        return Optional.ofNullable(pages.getIfPresent(key))
                .filter(kept -> ticker.read() - kept.since() < LIFE.toNanos())
                .map(Kept::page);
    }

    /** What is shown when the database is away: nothing has happened since that page was made, on this node at least. */
    Optional<KeptAnswer> findSpare(String key) {
        return Optional.ofNullable(pages.getIfPresent(key)).map(Kept::page);
    }

    /** What {@link #keep} wants to know of the moment at which the making of a page began. */
    long generation() {
        return generation.get();
    }

    /** Keeps a page, unless something was changed while it was made. */
    void keep(String key, KeptAnswer page, long begun) {
        if (begun == generation.get()) {
            pages.put(key, new Kept(page, ticker.read()));
            if (begun != generation.get()) {
                pages.invalidate(key);
            }
        }
    }

    /** A setting shows on every page, and another node may have changed it. */
    void forgetAll(@Observes SettingsRenewed settings) {
        generation.incrementAndGet();
        pages.invalidateAll();
    }

    /** Whatever happens may show on any page; once it has happened for good, all are made anew. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Activity happened) {
        generation.incrementAndGet();
        pages.invalidateAll();
    }
}
