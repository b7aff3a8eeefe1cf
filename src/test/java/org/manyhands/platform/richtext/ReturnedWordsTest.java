package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back where it was, and what is moved as people move words, stays whose it was. */
class ReturnedWordsTest extends ForgingScene {
    @ParameterizedTest
    @ValueSource(strings = {"2 3 3 3 6 2", "4"})
    void whatComesBackWhereItStoodStaysWhoseItWas(String places) {
        List<int[]> gone = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String place : places.split(" ", -1)) {
            int from = 2 + 2 * Integer.parseInt(place);
            words.add(text.tokens().words(from, from + 3));
            gone.add(new int[] {from, from + 3});
            replace(BO, from, from + 3, "", StepWay.WRITTEN);
        }
        for (int round = 0; round < 4; round++) {
            for (int i = gone.size() - 1; i >= 0; i--) {
                replace(BO, gone.get(i)[0], gone.get(i)[0], words.get(i), StepWay.MOVED);
            }
            assertThat(text.tokens().words(2, 2 + SAID.length())).isEqualTo(SAID);
            assertThat(credits()).isEqualTo("1".repeat(SAID.length()));
            for (int i = 0; i < gone.size(); i++) {
                replace(BO, gone.get(i)[0], gone.get(i)[1], "", StepWay.MOVED);
            }
        }
    }

    /** Backwards, forwards, and with words of somebody else that came meanwhile. */
    @Test
    void whatWentLetterByLetterComesBackAsOne() {
        for (int place = 7; place >= 2; place--) {
            replace(BO, place, place + 1, "", StepWay.WRITTEN);
        }
        for (int i = 0; i < 8; i++) {
            replace(BO, 20, 21, "", StepWay.WRITTEN);
        }
        write(3, 10, "333");
        replace(BO, 23, 23, SAID.substring(24, 32), StepWay.MOVED);
        replace(BO, 2, 2, SAID.substring(0, 6), StepWay.MOVED);
        assertThat(credits()).isEqualTo("1".repeat(14) + "333" + "1".repeat(SAID.length() - 14));
    }

    @Test
    void aWordThatIsDraggedASentenceAndAParagraphStayWhoseTheyWere() {
        replace(BO, 4, 10, "", StepWay.MOVED);
        replace(BO, 14, 14, "would ", StepWay.MOVED);
        String sentence = "Some people hate waiting, and I know why. ";
        int from = 2 + SAID.indexOf(sentence);
        replace(BO, from, from + sentence.length(), "", StepWay.WRITTEN);
        replace(BO, 2, 2, sentence, StepWay.MOVED);
        assertThat(credits()).isEqualTo("1".repeat(SAID.length()));
    }

    @Test
    void whatIsDraggedAndUndoneAgainAndAgainStaysWhoseItWas() {
        for (int i = 0; i < 5; i++) {
            replace(BO, 4, 10, "", StepWay.MOVED);
            replace(BO, 14, 14, "would ", StepWay.MOVED);
            replace(BO, 14, 20, "", StepWay.MOVED);
            replace(BO, 4, 4, "would ", StepWay.MOVED);
        }
        assertThat(text.tokens().words(2, 2 + SAID.length())).isEqualTo(SAID);
        assertThat(credits()).isEqualTo("1".repeat(SAID.length()));
    }

    @Test
    void whatIsNotKnownAsAnybodysIsLookedAtLikeAllThatIsWritten() {
        write(3, 2, SENTENCE);
        List<Step> steps = steps(2, List.of(SENTENCE.split("(?<=\\G...)", 100)));
        StepWay[] ways = new StepWay[steps.size()];
        Arrays.fill(ways, StepWay.MOVED);
        make(BO, steps, provenance(BO, ways));

        assertThat(lettersOf(3, SENTENCE.length())).isEmpty();
        assertThat(repeated).extracting(Repetition::words).containsExactly(SENTENCE);
    }
}
