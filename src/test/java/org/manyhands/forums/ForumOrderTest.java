package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forums as letters, each with the number of its heading; those without a number stand under none. */
class ForumOrderTest {
    private static String heading(String forum) {
        return forum.length() == 1 ? null : forum.substring(1);
    }

    private static List<String> forums(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c,       a b c",
        "a1 b c1,     b a1 c1",
        "a1 b2 c1 d,  d a1 c1 b2",
    })
    void whatStandsUnderOneHeadingStaysTogether(String all, String gathered) {
        assertThat(ForumOrder.gathered(forums(all), ForumOrderTest::heading)).isEqualTo(forums(gathered));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c,        b,  b a c",
        "a b c,        a,  a b c",
        "a b1 c1,      c1, a c1 b1",
        "a b1 c1,      b1, a b1 c1",
        "a b1 c1 d2,   d2, a d2 b1 c1",
        "b1 d2 e2 f3,  f3, b1 f3 d2 e2",
    })
    void aForumMovesUnderItsHeadingAndTheFirstTakesItUp(String all, String moved, String after) {
        assertThat(ForumOrder.up(forums(all), moved, ForumOrderTest::heading)).isEqualTo(forums(after));
    }
}
