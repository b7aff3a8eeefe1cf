package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which page a post stands: by its number alone, so that it never moves. */
class PostPagesTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "20, 1", "21, 2", "40, 2", "41, 3", "2000, 100", "0, 1", "-7, 1"})
    void aNumberStandsOnItsPage(int number, int page) {
        assertThat(PostPages.of(number)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 20", "2, 21, 40", "100, 1981, 2000"})
    void aPageHoldsTwentyNumbers(int page, int first, int last) {
        assertThat(PostPages.first(page)).isEqualTo(first);
        assertThat(PostPages.last(page)).isEqualTo(last);
        assertThat(PostPages.of(first)).isEqualTo(page);
        assertThat(PostPages.of(last)).isEqualTo(page);
    }

    @Test
    void anEmptyTopicHasOnePage() {
        assertThat(PostPages.count(0)).isEqualTo(1);
        assertThat(PostPages.count(20)).isEqualTo(1);
        assertThat(PostPages.count(21)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-3, 1", "1, 1", "3, 3", "9999999, 3"})
    void pagesBeyondTheEndAreTheLast(int asked, int page) {
        assertThat(PostPages.within(asked, 47)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'', 1", "-2, 1", "x, 1", "12345678901, 1"})
    void whatIsNoNumberIsTheFirstPage(String text, int page) {
        assertThat(TopicPage.number(text)).isEqualTo(page);
    }
}
