package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two write at once. Quotes are written as apostrophes. */
class RebaseTest {
    private static final int ANNA = 1;
    private static final int BO = 2;

    private final Schema schema = Schema.current();

    /** Its words begin at place 2. */
    private final RichText text = RichText.read(
            schema,
            json("{'type':'doc','content':[{'type':'clause','content':[{'type':'paragraph','content':["
                    + "{'type':'text','text':'a visit at home'}]}]}]}"));

    @Test
    void whatTwoWriteInDifferentPlacesStands() {
        Rebase rebase = rebase(typed(17, " soon"), typed(4, "long "));

        assertThat(words(rebase.text())).isEqualTo("a long visit at home soon");
        assertThat(rebase.sources()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void lettersThatAreTypedInARowStayTogetherBehindWhatOthersPutThere() {
        Rebase rebase = rebase(typed(4, "long "), typed(4, "first "));

        assertThat(words(rebase.text())).isEqualTo("a first long visit at home");
        assertThat(credits(rebase.text())).startsWith("00" + "2".repeat(6) + "1".repeat(5) + "0");
    }

    @Test
    void stepsAboutWhatIsGoneAreLeftOutAndTheOthersStand() {
        Rebase rebase = rebase(List.of(insert(10, "x"), insert(18, "y")), List.of(remove(4, 16)));

        assertThat(words(rebase.text())).isEqualTo("a ey");
        assertThat(rebase.sources()).containsExactly(1);
        assertThat(rebase.steps()).hasSize(1);
    }

    @Test
    void wordsInWhatOneWroteAreFoundAgainAfterItIsMadeAgain() {
        Rebase rebase = rebase(
                List.of(insert(4, "long long "), remove(9, 14), insert(9, "and warm ")), typed(2, "We ask for "));

        assertThat(words(rebase.text())).isEqualTo("We ask for a long and warm visit at home");
        assertThat(rebase.sources()).containsExactly(0, 1, 2);
    }

    @Test
    void aMarkCoversWhatOthersPutIntoIt() {
        Rebase rebase = rebase(List.of(emphasis(2, 17)), typed(4, "long "));

        assertThat(rebase.text().json()).contains("a long visit at home").contains("\"em\"");
    }

    @Test
    void withoutOthersEverythingIsMadeAsItCame() {
        List<Step> own = typed(4, "long ");
        Rebase rebase = Rebase.of(text, List.of(), own, ANNA);

        assertThat(rebase.steps()).isEqualTo(own);
        assertThat(words(rebase.text())).isEqualTo("a long visit at home");
    }

    @Test
    void oneThatIsNoStepRefusesAll() {
        List<Step> own = List.of(insert(4, "x"), step("{'stepType':'attr','pos':0,'attr':'key','value':'<b>'}"));

        assertThatThrownBy(() -> Rebase.of(text, List.of(), own, ANNA)).isInstanceOf(StepRefused.class);
    }

    @Test
    void whoTakesOutWhatOthersPutInBetweenDoesNotKeepIt() {
        assertThat(keeps(List.of(remove(2, 17)), typed(4, "long "))).isFalse();
        assertThat(keeps(List.of(exchange(4, 9, "call")), typed(6, "x"))).isFalse();
        assertThat(keeps(List.of(exchange(4, 9, "call")), List.of(exchange(4, 9, "talk"))))
                .isFalse();
        assertThat(keeps(List.of(remove(2, 17)), List.of(remove(4, 12), insert(4, "x"))))
                .isFalse();
        assertThat(keeps(List.of(insert(2, "We: "), remove(6, 21)), typed(4, "long ")))
                .isFalse();
    }

    @Test
    void wordsBesideWhatIsTakenOutStay() {
        for (int place : List.of(4, 9)) {
            Rebase rebase = rebase(List.of(remove(4, 9)), typed(place, "long"));
            assertThat(words(rebase.text())).isEqualTo("a long at home");
            assertThat(keeps(List.of(remove(4, 9)), typed(place, "long"))).isTrue();
            assertThat(keeps(List.of(exchange(4, 9, "call")), typed(place, "long")))
                    .isTrue();
        }
        assertThat(keeps(List.of(remove(4, 9)), List.of(exchange(9, 12, " in"))))
                .isTrue();
        assertThat(keeps(List.of(remove(13, 17), remove(2, 4)), typed(9, " long")))
                .isTrue();
        assertThat(keeps(List.of(insert(4, "x")), typed(4, "long"))).isTrue();
    }

    @Test
    void whoMovesAPartKeepsNothingOfWhatOthersDidInIt() {
        List<Step> move = List.of(remove(0, 19), part(0, "a visit at home"));

        assertThat(keeps(move, typed(4, "long "))).isFalse();
        assertThat(keeps(move, List.of(remove(4, 10)))).isFalse();
        assertThat(keeps(move, List.of(emphasis(4, 9)))).isFalse();
        assertThat(keeps(move, List.of(part(0, "before"), part(29, "after")))).isTrue();
    }

    @Test
    void wordsThatOthersTookOutComeBackByNobody() {
        assertThat(keeps(List.of(exchange(4, 9, "call")), List.of(remove(6, 9))))
                .isFalse();
        assertThat(keeps(List.of(insert(6, "x")), List.of(remove(4, 9)))).isFalse();
        assertThat(keeps(List.of(remove(4, 9)), List.of(remove(4, 9)))).isTrue();
        assertThat(keeps(List.of(remove(2, 17)), List.of(remove(4, 9)))).isTrue();
    }

    @Test
    void twoWhoChangeWhereOneLinkLeadsDoNotBothKeepTheirs() {
        List<Step> mine = List.of(link(4, 9, "https://example.org/mine"));
        List<Step> theirs = List.of(link(4, 9, "https://example.org/theirs"));

        assertThat(keeps(mine, theirs)).isFalse();
        assertThat(keeps(mine, List.of(markSet(theirs.get(0))))).isFalse();
        assertThat(keeps(List.of(insert(2, "We: "), link(8, 13, "https://example.org/mine")), theirs))
                .isFalse();
        assertThat(keeps(mine, List.of(theirs.get(0), insert(6, "x"), insert(2, "We: "))))
                .isFalse();
        assertThat(keeps(mine, mine)).isTrue();
        assertThat(keeps(mine, List.of(link(9, 12, "https://example.org/theirs"))))
                .isTrue();
    }

    @Test
    void marksOfDifferentKindsStandSideBySide() {
        assertThat(keeps(List.of(emphasis(4, 9)), List.of(link(2, 17, "https://example.org/theirs"))))
                .isTrue();
        assertThat(keeps(List.of(emphasis(4, 9)), List.of(emphasis(2, 17)))).isTrue();
        assertThat(keeps(List.of(emphasis(4, 9)), List.of(plain(2, 17)))).isFalse();
        assertThat(keeps(List.of(emphasis(2, 17)), typed(4, "long "))).isTrue();
    }

    @Test
    void whoTakesOutWhatOthersMarkedDoesNotKeepIt() {
        assertThat(keeps(List.of(exchange(4, 9, "call")), List.of(emphasis(6, 8))))
                .isFalse();
        assertThat(keeps(List.of(exchange(4, 9, "call")), List.of(markSet(emphasis(6, 8)))))
                .isFalse();
        assertThat(keeps(List.of(exchange(4, 9, "call")), List.of(markSet(emphasis(10, 12)))))
                .isTrue();
    }

    @Test
    void twoWhoChangeTheLevelOfOneHeadingDoNotBothKeepTheirs() {
        RichText headed = RichText.read(
                schema,
                json("{'type':'doc','content':[{'type':'heading','content':[{'type':'text','text':'Home'}]},"
                        + "{'type':'clause','content':[{'type':'paragraph'}]}]}"));

        assertThat(keeps(headed, List.of(level(0, 2)), List.of(level(0, 3)))).isFalse();
        assertThat(keeps(headed, List.of(level(0, 2)), List.of(level(0, 2)))).isTrue();
        assertThat(keeps(headed, List.of(insert(1, "At "), level(0, 2)), List.of(level(0, 3))))
                .isFalse();
        assertThat(keeps(headed, List.of(remove(0, 6)), List.of(level(0, 3)))).isFalse();
        assertThat(keeps(headed, List.of(exchange(1, 5, "Out")), List.of(level(0, 3))))
                .isTrue();
    }

    @Test
    void marksWithoutNumberAreTakenForOneOverAllOfThem() {
        List<Step> marks = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            int place = 2 + i % 6;
            marks.add(i % 2 == 0 ? emphasis(place, place + 1) : plain(place, place + 1));
        }

        assertThat(keeps(List.of(exchange(2, 3, "A")), marks)).isFalse();
        assertThat(keeps(List.of(emphasis(4, 5)), marks)).isFalse();
        assertThat(keeps(List.of(exchange(9, 12, " in")), marks)).isTrue();
        assertThat(keeps(List.of(emphasis(9, 12)), marks)).isTrue();
    }

    private boolean keeps(List<Step> own, List<Step> others) {
        return rebase(own, others).keeps(others, own);
    }

    private static boolean keeps(RichText base, List<Step> own, List<Step> others) {
        return rebase(base, own, others).keeps(others, own);
    }

    private Rebase rebase(List<Step> own, List<Step> others) {
        return rebase(text, own, others);
    }

    private static Rebase rebase(RichText base, List<Step> own, List<Step> others) {
        RichText head = base;
        for (Step step : others) {
            head = step.apply(head, BO);
        }
        return Rebase.of(head, others, own, ANNA);
    }

    private List<Step> typed(int place, String words) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            steps.add(insert(place + i, words.substring(i, i + 1)));
        }
        return steps;
    }

    private Step insert(int place, String words) {
        return exchange(place, place, words);
    }

    private Step remove(int from, int to) {
        return step("{'stepType':'replace','from':%d,'to':%d}".formatted(from, to));
    }

    private Step exchange(int from, int to, String words) {
        return step("{'stepType':'replace','from':%d,'to':%d,'slice':{'content':[{'type':'text','text':'%s'}]}}"
                .formatted(from, to, words));
    }

    private Step part(int place, String words) {
        return step(("{'stepType':'replace','from':%d,'to':%d,'slice':{'content':[{'type':'clause','content':["
                        + "{'type':'paragraph','content':[{'type':'text','text':'%s'}]}]}]}}")
                .formatted(place, place, words));
    }

    private Step emphasis(int from, int to) {
        return step("{'stepType':'addMark','from':%d,'to':%d,'mark':{'type':'em'}}".formatted(from, to));
    }

    private Step plain(int from, int to) {
        return step("{'stepType':'removeMark','from':%d,'to':%d,'mark':{'type':'em'}}".formatted(from, to));
    }

    private Step link(int from, int to, String address) {
        return step("{'stepType':'addMark','from':%d,'to':%d,'mark':{'type':'link','attrs':{'href':'%s'}}}"
                .formatted(from, to, address));
    }

    private static Step markSet(Step... marks) {
        return new MarkSetStep(Stream.of(marks).map(MarkStep.class::cast).toList());
    }

    private Step level(int place, int level) {
        return step("{'stepType':'attr','pos':%d,'attr':'level','value':%d}".formatted(place, level));
    }

    private Step step(String words) {
        return Step.read(schema, json(words));
    }

    private static String words(RichText text) {
        return characters(text, place -> String.valueOf(text.tokens().character(place)));
    }

    private static String credits(RichText text) {
        return characters(text, place -> String.valueOf(text.credit(place)));
    }

    private static String characters(RichText text, IntFunction<String> said) {
        return IntStream.range(0, text.size())
                .filter(text.tokens()::isCharacter)
                .mapToObj(said)
                .collect(Collectors.joining());
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words.replace('\'', '"'))).readObject();
    }
}
