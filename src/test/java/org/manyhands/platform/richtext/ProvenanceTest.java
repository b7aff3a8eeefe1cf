package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words are that the editor says were here before, and those of which it says nothing. */
class ProvenanceTest extends ProvenanceScene {
    @Test
    void whatIsCutAndPastedStaysWhoseItWas() {
        write(ANNA, 2, "a calm visit");
        write(BO, 14, " soon");
        replace(BO, 4, 9, "", StepWay.WRITTEN);
        replace(BO, 14, 14, "calm ", StepWay.MOVED);

        assertThat(text.json()).contains("a visit sooncalm ");
        assertThat(credits()).isEqualTo("1111111" + "22222" + "11111");
    }

    @Test
    void twoThatReadTheSameComeBackTheLastFirst() {
        write(ANNA, 2, "the");
        write(BO, 5, "the");
        replace(BO, 2, 5, "", StepWay.WRITTEN);
        replace(BO, 2, 5, "", StepWay.WRITTEN);
        replace(BO, 2, 2, "the", StepWay.MOVED);
        replace(BO, 2, 2, "the", StepWay.MOVED);

        assertThat(credits()).isEqualTo("111222");
    }

    @Test
    void onesOwnCountsBeforeWhatOthersTookOut() {
        write(BO, 2, "the");
        write(ANNA, 5, "the");
        replace(BO, 2, 5, "", StepWay.WRITTEN);
        replace(ANNA, 2, 5, "", StepWay.WRITTEN);
        replace(BO, 2, 2, "the", StepWay.MOVED);

        assertThat(credits()).isEqualTo("222");
    }

    @Test
    void ofPiecesThatWereTornApartLongerOnesAreKnownAgain() {
        write(ANNA, 2, "a calm visit");
        replace(BO, 2, 14, "", StepWay.WRITTEN);
        replace(BO, 2, 2, "an odd calm visitor", StepWay.MOVED);

        assertThat(credits()).isEqualTo("222222" + "1".repeat(11) + "22");
    }

    @Test
    void ofManyShortPiecesNothingIsPutIntoSomebodysMouth() {
        write(ANNA, 2, SENTENCE);
        replace(BO, 2, 2, "Everybody leaves a week; visited at home within a week", StepWay.MOVED);

        assertThat(credits()).isEqualTo("2".repeat(24) + "1".repeat(30 + SENTENCE.length()));
    }

    /** That somebody cut them out does not make them a sentence: else whoever wants one cuts first. */
    @Test
    void norOfShortPiecesThatWereCutOut() {
        write(ANNA, 2, SENTENCE);
        replace(BO, 6, 21, "", StepWay.WRITTEN);
        replace(BO, 17, 32, "", StepWay.WRITTEN);
        replace(BO, 22, 34, "", StepWay.WRITTEN);
        replace(BO, 2, 2, " within a we" + "who leave" + "visited at", StepWay.MOVED);

        assertThat(credits()).isEqualTo("2".repeat(31) + "1".repeat(SENTENCE.length() - 42));
    }

    @Test
    void whatWasNeverHereIsTheWritersWhateverTheEditorSays() {
        write(ANNA, 2, "a calm visit");
        replace(BO, 2, 2, "We ask for ", StepWay.MOVED);
        replace(BO, 2, 2, "We ask: ", new StepWay.Copied(0, 2, 10));

        assertThat(credits()).isEqualTo("2".repeat(19) + "1".repeat(12));
    }

    @Test
    void aPassageIsCopiedWithItsCreditThoughItLooksOtherwise() {
        write(ANNA, 2, "one");
        write(BO, 5, "two");
        RichText then = text;
        replace(BO, 2, 8, "", StepWay.WRITTEN);
        takenOut = TakenOut.NOTHING;
        Step step = step("{'stepType':'replace','from':2,'to':2,'slice':{'content':["
                + "{'type':'text','text':'on','marks':[{'type':'em'}]},{'type':'text','text':'etwo'}]}}");
        make(
                BO,
                step,
                new Provenance(
                        "2",
                        List.of(new StepWay.Copied(7, 2, 8)),
                        takenOut,
                        IntUnaryOperator.identity(),
                        way -> Stream.of(
                                Passage.of(then, way.from() + 1, way.to()), Passage.of(then, way.from(), way.to()))));

        assertThat(credits()).isEqualTo("111222");
    }

    @ParameterizedTest
    @CsvSource({
        "A calm visit,111111111111",
        "A CALM VISIT,111111111111",
        "acalm  visit,111111211111",
        "a calm visits,2222222222222",
        "a call visit,222222222222"
    })
    void caseAndBlanksMakeNobodyAWriter(String words, String credits) {
        write(ANNA, 2, "a calm visit");
        replace(BO, 2, 14, words, StepWay.WRITTEN);

        assertThat(text.json()).contains(words);
        assertThat(credits()).isEqualTo(credits);
    }

    @Test
    void creditsThatAStepHasAreNotAskedAgain() {
        write(ANNA, 2, "a calm visit");
        Step step = step(2, 14, "a calm visit");
        make(BO, step.putting(Credits.read("12*7", step.put())), provenance(BO, StepWay.MOVED));

        assertThat(credits()).isEqualTo("7".repeat(12));
    }

    /** The oracle is a list of who put which character in: nobody writes anew what another one just took out. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whoWritesWhatOthersWroteToo(long seed) {
        Random random = new Random(seed);
        List<Integer> oracle = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int writer = 1 + random.nextInt(4);
            int from = random.nextInt(oracle.size() + 1);
            int to = Math.min(oracle.size(), from + random.nextInt(10));
            int begin = random.nextInt(SENTENCE.length());
            String put =
                    SENTENCE.substring(begin, Math.min(SENTENCE.length(), begin + 1 + random.nextInt(70))) + "#" + i;
            replace(writer, 2 + from, 2 + to, put, StepWay.WRITTEN);
            oracle.subList(from, to).clear();
            oracle.addAll(
                    from,
                    IntStream.range(0, put.length()).mapToObj(place -> writer).toList());
        }

        assertThat(credits()).isEqualTo(oracle.stream().map(String::valueOf).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "'mine'", "{}", "{'version':1,'from':2}", "{'version':1,'from':-2,'to':3}", "true"})
    void whatIsNoWayIsRefused(String way) {
        assertThatThrownBy(() ->
                        StepWay.read(json("{'ways':[null,'undo'," + way + "]}").get("ways")))
                .isInstanceOf(StepRefused.class);
    }
}
