package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.richtext.Repetition.Around;

/** Long repetitions of others' words are told, in whatever pieces they come, and can be given back. */
class RepeatedWordsTest extends ProvenanceScene {
    @Test
    void longRepetitionsThatAreNotMarkedAreToldAndStayTheWriters() {
        write(ANNA, 2, SENTENCE);
        replace(BO, 2, 2, "So: " + SENTENCE, StepWay.WRITTEN);
        assertThat(credits()).isEqualTo("2".repeat(SENTENCE.length() + 4) + "1".repeat(SENTENCE.length()));
        assertThat(repeated)
                .containsExactly(new Repetition(
                        ANNA,
                        SENTENCE.length(),
                        SENTENCE,
                        SENTENCE.length() + "*" + ANNA,
                        new Around("", ""),
                        new Around("So: ", "")));

        replace(BO, 2, 2, SENTENCE.substring(0, 59), StepWay.WRITTEN);
        assertThat(repeated).isEmpty();
    }

    @Test
    void soAreThoseThatComeInPieces() {
        write(ANNA, 2, SENTENCE);
        String first = SENTENCE.substring(0, 40);
        String second = SENTENCE.substring(40);
        make(BO, List.of(step(2, 2, first), step(42, 42, second)), provenance(BO, StepWay.WRITTEN, StepWay.WRITTEN));
        assertThat(repeated).extracting(Repetition::words).containsExactly(SENTENCE);

        make(
                BO,
                List.of(step(2, 2, second), step(2, 2, first + "X"), step(42, 43, "")),
                provenance(BO, StepWay.WRITTEN, StepWay.WRITTEN, StepWay.WRITTEN));
        assertThat(repeated).extracting(Repetition::words).containsExactly(SENTENCE);

        make(BO, List.of(step(2, 2, first), step(50, 50, second)), provenance(BO, StepWay.WRITTEN, StepWay.WRITTEN));
        assertThat(repeated).isEmpty();
    }

    @Test
    void soAreRepetitionsOfWhatIsGone() {
        write(ANNA, 2, SENTENCE);
        replace(ANNA, 2, 2 + SENTENCE.length(), "", StepWay.WRITTEN);
        write(BO, 2, SENTENCE);

        assertThat(repeated)
                .extracting(Repetition::credit, Repetition::characters)
                .containsExactly(tuple(ANNA, SENTENCE.length()));
    }

    @Test
    void soAreThoseThatAreTypedLetterByLetter() {
        write(ANNA, 2, SENTENCE);
        replace(BO, 2, 2 + SENTENCE.length(), "", StepWay.WRITTEN);
        List<String> told = type(BO, "We ask: ");
        told.addAll(type(BO, SENTENCE.substring(0, 40)));
        write(BO, 50, "X");
        replace(BO, 50, 51, "", StepWay.WRITTEN);
        assertThat(told).isEmpty();
        told.addAll(type(BO, SENTENCE.substring(40)));

        assertThat(told).containsExactly(SENTENCE.substring(0, 72));
        assertThat(credits()).isEqualTo("2".repeat(8 + SENTENCE.length()));
    }

    @Test
    void whoTypesWhatOnlyTheyWroteIsNotTold() {
        write(ANNA, 2, "A calm visit. ");
        assertThat(type(BO, SENTENCE)).isEmpty();
        assertThat(type(BO, SENTENCE.replace('a', 'o'))).isEmpty();
    }

    @Test
    void whatIsGivenBackIsWhatStillStands() {
        write(ANNA, 2, SENTENCE);
        replace(BO, 2, 2, "So: " + SENTENCE, StepWay.WRITTEN);
        Repetition told = repeated.get(0);
        int end = 6 + SENTENCE.length();
        replace(BO, end - 20, end - 10, "", StepWay.WRITTEN);
        write(3, 40, "!");
        for (Step step : Recredit.giveBack(text, told.words(), told.credits(), BO, ANNA)) {
            text = step.apply(text, 0);
        }

        int left = SENTENCE.length() - 20;
        assertThat(credits())
                .isEqualTo("2222" + "1".repeat(34) + "3" + "1".repeat(left - 34) + "2".repeat(10)
                        + "1".repeat(SENTENCE.length()));
        assertThat(Recredit.giveBack(text, told.words(), told.credits(), BO, ANNA))
                .isEmpty();
    }

    /** At the end of the first paragraph, each letter in a batch of its own; what was told of it. */
    private List<String> type(int writer, String words) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            Provenance provenance = provenance(writer, StepWay.WRITTEN);
            int end = 2 + credits().length();
            make(writer, step(end, end, words.substring(i, i + 1)), provenance);
            assertThat(repeated).isEmpty();
            provenance.retyped(text, writer).forEach(each -> told.add(each.words()));
        }
        return told;
    }
}
