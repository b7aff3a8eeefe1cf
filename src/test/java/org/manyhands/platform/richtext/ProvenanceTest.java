package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.richtext.Repetition.Around;

/** Bo changes what Anna wrote. Quotes are written as apostrophes. */
class ProvenanceTest {
    private static final int ANNA = 1;
    private static final int BO = 2;
    private static final String SENTENCE =
            "Everybody who leaves a hospital is visited at home within a week by somebody they know.";

    private final Schema schema = Schema.current();

    /** Words begin at place 2. */
    private RichText text = RichText.read(
            schema, json("{'type':'doc','content':[{'type':'clause','content':[{'type':'paragraph'}]}]}"));

    private TakenOut takenOut = TakenOut.NOTHING;
    private List<Repetition> repeated;

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

    /** One behind the other, and each before the last; the second time with a letter that is taken out again. */
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

    private void write(int writer, int place, String words) {
        replace(writer, place, place, words, StepWay.WRITTEN);
    }

    private void replace(int writer, int from, int to, String words, StepWay way) {
        make(writer, step(from, to, words), provenance(writer, way));
    }

    private Provenance provenance(int writer, StepWay... ways) {
        return new Provenance(String.valueOf(writer), List.of(ways), takenOut, copied -> Stream.empty());
    }

    private void make(int writer, Step step, Provenance provenance) {
        make(writer, List.of(step), provenance);
    }

    private void make(int writer, List<Step> steps, Provenance provenance) {
        RichText before = text;
        text = Rebase.of(before, List.of(), steps, writer, provenance).text();
        takenOut = provenance.takenOut();
        repeated = provenance.repeated(before, text);
    }

    private Step step(int from, int to, String words) {
        String slice = words.isEmpty() ? "" : ",'slice':{'content':[{'type':'text','text':'" + words + "'}]}";
        return step("{'stepType':'replace','from':" + from + ",'to':" + to + slice + "}");
    }

    private Step step(String words) {
        return Step.read(schema, json(words));
    }

    private String credits() {
        return IntStream.range(0, text.size())
                .filter(text::isCharacter)
                .mapToObj(place -> String.valueOf(text.credit(place)))
                .collect(Collectors.joining());
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words.replace('\'', '"'))).readObject();
    }
}
