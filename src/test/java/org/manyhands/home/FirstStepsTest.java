package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The first steps are for a portal that is new, and not for one that somebody new administers. */
class FirstStepsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void standUntilThereIsASpaceAndAllIsDone() {
        assertThat(steps(false, null).isShown(NOW)).isTrue();
        assertThat(steps(true, null).isShown(NOW)).isTrue();
        assertThat(steps(false, NOW).isShown(NOW)).isTrue();
        assertThat(steps(true, NOW).isShown(NOW)).isFalse();
    }

    @Test
    void areNotShownInAnOldPortal() {
        assertThat(steps(false, NOW.minus(Duration.ofDays(31))).isShown(NOW)).isFalse();
    }

    private static FirstSteps steps(boolean all, Instant firstSpace) {
        return new FirstSteps(true, all, true, all, true, firstSpace);
    }
}
