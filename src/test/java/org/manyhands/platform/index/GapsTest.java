package org.manyhands.platform.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which changes were read, when they are stored in another order than they were numbered. */
class GapsTest {
    @Test
    void whatIsPassedOverIsAskedForAgain() {
        Gaps gaps = Gaps.after(10);
        gaps.read(11, 0);
        gaps.read(14, 0);
        assertThat(gaps.open(1)).containsExactly(12L, 13L);
        assertThat(gaps.position()).isEqualTo(11);
        gaps.read(13, 2);
        gaps.read(12, 3);
        assertThat(gaps.open(4)).isEmpty();
        assertThat(gaps.position()).isEqualTo(14);
    }

    @Test
    void whatWasUndoneIsForgottenInTime() {
        Gaps gaps = Gaps.after(0);
        gaps.read(3, 0);
        assertThat(gaps.open(Gaps.PATIENCE_MILLIS)).containsExactly(1L, 2L);
        assertThat(gaps.open(Gaps.PATIENCE_MILLIS + 1)).isEmpty();
        assertThat(gaps.position()).isEqualTo(3);
    }

    @Test
    void whoBeginsLateStillWaitsForThoseThatBeganBefore() {
        Gaps gaps = Gaps.unsureAt(5_000, 0);
        assertThat(gaps.top()).isEqualTo(5_000);
        assertThat(gaps.open(1)).hasSize(Gaps.UNSURE).endsWith(5_000L).startsWith(4_001L);
        assertThat(Gaps.unsureAt(0, 0).open(1)).isEmpty();
    }
}
