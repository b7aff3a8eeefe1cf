package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** However many versions there are, a few are told with their dates, the first and the last always. */
class TimelineTest {
    @Test
    void fewVersionsAreAllTold() {
        assertThat(Timeline.marks(1)).containsExactly(1);
        assertThat(Timeline.marks(2)).containsExactly(1, 2);
        assertThat(Timeline.marks(8)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void ofManyTheFirstTheLastAndSomeBetween() {
        assertThat(Timeline.marks(9)).hasSize(8).contains(1, 9);
        assertThat(Timeline.marks(701)).containsExactly(1, 101, 201, 301, 401, 501, 601, 701);
        assertThat(Timeline.marks(Integer.MAX_VALUE)).hasSize(8).contains(1, Integer.MAX_VALUE);
    }
}
