package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesignFunctionsTest {
    @Test
    void pagerShowsEndsAndNeighbours() {
        assertThat(DesignFunctions.pages(1, 1)).containsExactly(1L);
        assertThat(DesignFunctions.pages(2, 3)).containsExactly(1L, 2L, 3L);
        assertThat(DesignFunctions.pages(7, 24)).containsExactly(1L, 0L, 6L, 7L, 8L, 0L, 24L);
    }

    @Test
    void pagerNeverHidesASinglePageBehindAGap() {
        assertThat(DesignFunctions.pages(4, 24)).containsExactly(1L, 2L, 3L, 4L, 5L, 0L, 24L);
        assertThat(DesignFunctions.pages(24, 24)).containsExactly(1L, 0L, 23L, 24L);
    }

    @Test
    void firstPageHasOneAddress() {
        assertThat(DesignFunctions.pageUrl("/topics/k/waiting", 1)).isEqualTo("/topics/k/waiting");
        assertThat(DesignFunctions.pageUrl("/topics/k/waiting", 3)).isEqualTo("/topics/k/waiting?page=3");
        assertThat(DesignFunctions.pageUrl("/talk?q=a", 2)).isEqualTo("/talk?q=a&page=2");
    }

    @Test
    void initialIsAWholeLetter() {
        assertThat(DesignFunctions.initial(" özlem")).isEqualTo("Ö");
        assertThat(DesignFunctions.initial("😀 smile")).isEqualTo("😀");
        assertThat(DesignFunctions.initial(" ")).isEmpty();
        assertThat(DesignFunctions.initial(null)).isEmpty();
    }

    @Test
    void shareStaysWithinTheBar() {
        assertThat(DesignFunctions.share(612, 1000)).isEqualTo("61.2%");
        assertThat(DesignFunctions.share(1200, 1000)).isEqualTo("100.0%");
        assertThat(DesignFunctions.share(-1, 1000)).isEqualTo("0.0%");
        assertThat(DesignFunctions.share(1, 0)).isEqualTo("0.0%");
    }

    @Test
    void kindsAreClasses() {
        assertThat(DesignFunctions.kind("badge", "lived")).isEqualTo("badge badge-lived");
        assertThat(DesignFunctions.kind("badge", "")).isEqualTo("badge");
        assertThat(DesignFunctions.kind("badge", null)).isEqualTo("badge");
    }
}
