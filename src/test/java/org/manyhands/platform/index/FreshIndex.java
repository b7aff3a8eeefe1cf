package org.manyhands.platform.index;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.live.ReadingService;

/** Waits until what is stored can be found, as it must be within two seconds. */
@ApplicationScoped
public class FreshIndex {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration START = Duration.ofSeconds(60);

    @Inject
    IndexKeeper keeper;

    @Inject
    IndexLog log;

    @Inject
    ReadingService reading;

    /** What was stored before is found afterwards. */
    public void await() throws InterruptedException {
        awaitWhole();
        long last = reading.of(log::last);
        Instant until = Instant.now().plus(SOON);
        while (keeper.reached() < last && Instant.now().isBefore(until)) {
            Thread.sleep(20);
        }
        assertThat(keeper.reached()).isGreaterThanOrEqualTo(last);
    }

    /** The index has everything in it; at the start it may have to be made. */
    public void awaitWhole() throws InterruptedException {
        Instant until = Instant.now().plus(START);
        while (!keeper.isWhole() && Instant.now().isBefore(until)) {
            Thread.sleep(20);
        }
        assertThat(keeper.isWhole()).isTrue();
    }

    /** Where the index lies that answers now. */
    public Path folder() {
        return keeper.store().folder();
    }
}
