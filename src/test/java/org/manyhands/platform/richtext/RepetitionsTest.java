package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.richtext.Repetition.Around;

/** What is kept of repeated words for each who has the credit of some. */
class RepetitionsTest {
    private static final int ANNA = 1;
    private static final int CLEO = 3;

    @Test
    void ofEachTheirOwnStretchIsKept() {
        String words = "A calm visit. Within a week. By name.";
        int[] credits = new int[words.length()];
        Arrays.fill(credits, ANNA);
        Arrays.fill(credits, 14, 28, CLEO);

        assertThat(told(words, credits))
                .containsExactly(
                        new Repetition(ANNA, 23, words, "14*1 14*3 9*1", new Around("", ""), new Around("", "")),
                        new Repetition(
                                CLEO,
                                14,
                                "Within a week.",
                                "14*3",
                                new Around("A calm visit. ", " By name."),
                                new Around("A calm visit. ", " By name.")));
    }

    @Test
    void ofAWholeTextAsMuchIsKeptAsPeopleRead() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() < 50_000; i++) {
            words.append(i).append(' ');
        }
        int[] credits = new int[words.length()];
        Arrays.fill(credits, ANNA);

        assertThat(told(words.toString(), credits)).singleElement().satisfies(each -> {
            assertThat(each.characters()).isEqualTo(words.length());
            assertThat(each.words()).isEqualTo(words.substring(0, 20_000));
            assertThat(each.credits()).isEqualTo("20000*1");
        });
    }

    private static List<Repetition> told(String words, int[] credits) {
        Repetitions repetitions = new Repetitions();
        Repeats known = new Repeats(10, List.of(Passage.of(words, credits)));
        repetitions.look(Passage.of(words, new int[words.length()]), known);
        return repetitions.told();
    }
}
