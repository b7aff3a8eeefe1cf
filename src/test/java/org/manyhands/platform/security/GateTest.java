package org.manyhands.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever finds no place is told so, or waits for the next one. */
@Timeout(60)
class GateTest {
    @Test
    void whoFindsNoPlaceIsSentAwayAtOnce() {
        Gate gate = new Gate(2, 0, Duration.ofHours(1));
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isTrue();
        assertThat(gate.enter()).isFalse();
        gate.leave();
        assertThat(gate.enter()).isTrue();
    }

    @Test
    void aFewWaitForAPlace() {
        Gate gate = new Gate(1, 1, Duration.ofHours(1));
        gate.enter();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(gate::enter);
        while (gate.waiting() == 0) {
            Thread.onSpinWait();
        }
        assertThat(gate.enter()).isFalse();
        gate.leave();
        assertThat(second.join()).isTrue();
        assertThat(gate.waiting()).isZero();
    }

    @Test
    void nobodyWaitsForEver() {
        Gate gate = new Gate(1, 1, Duration.ofMillis(1));
        gate.enter();
        assertThat(gate.enter()).isFalse();
        assertThat(gate.waiting()).isZero();
    }
}
