package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong now = new AtomicLong(-1);
    private final Pace pace = new Pace(now::get);

    @Test
    void whoeverSendsMoreThanAnybodyWritesIsStopped() {
        assertThat(IntStream.range(0, 200).filter(frame -> pace.allows()).count())
                .isEqualTo(100);
    }

    @Test
    void whoeverWaitsMayGoOn() {
        IntStream.range(0, 200).forEach(frame -> pace.allows());
        pass(Duration.ofSeconds(1));
        assertThat(IntStream.range(0, 200).filter(frame -> pace.allows()).count())
                .isEqualTo(20);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
