package org.manyhands.platform.pagecache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.settings.SettingsRenewed;

/** What was made before something happened is never kept after it. */
class PageCacheTest {
    private final AtomicLong nanos = new AtomicLong();
    private final PageCache cache = new PageCache(nanos::get);
    private final KeptAnswer page = new KeptAnswer("text/html", "en", "a page".getBytes(StandardCharsets.UTF_8));

    @Test
    void aPageIsKeptUntilSomethingHappens() {
        cache.keep("/talk", page, cache.generation());
        assertThat(cache.find("/talk")).contains(page);
        assertThat(cache.find("/talk?page=2")).isEmpty();
        cache.forget(null);
        assertThat(cache.find("/talk")).isEmpty();
    }

    @Test
    void anOlderPageIsThereForAWhileInWhichNoneCanBeMade() {
        cache.keep("/talk", page, cache.generation());
        pass(Duration.ofSeconds(10));
        assertThat(cache.find("/talk")).isEmpty();
        assertThat(cache.findSpare("/talk")).contains(page);
        pass(Duration.ofMinutes(2));
        assertThat(cache.findSpare("/talk")).isEmpty();
    }

    @Test
    void whatHasHappenedIsNotHiddenByAnOlderPage() {
        cache.keep("/talk", page, cache.generation());
        cache.forget(null);
        assertThat(cache.findSpare("/talk")).isEmpty();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void anotherSettingMakesAllPagesAnew() {
        long begun = cache.generation();
        cache.keep("/talk", page, begun);
        cache.forgetAll(new SettingsRenewed());
        assertThat(cache.find("/talk")).isEmpty();
        cache.keep("/talk", page, begun);
        assertThat(cache.find("/talk")).isEmpty();
    }

    @Test
    void aPageThatWasBeingMadeMeanwhileIsNotKept() {
        long begun = cache.generation();
        cache.forget(null);
        cache.keep("/talk", page, begun);
        assertThat(cache.find("/talk")).isEmpty();
    }
}
