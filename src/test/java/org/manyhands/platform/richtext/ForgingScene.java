package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Bo moves what Anna said, one step after the other, in one batch or many. */
abstract class ForgingScene extends ProvenanceScene {
    static final String SAID = "I would never say that all the patients are lying. Some people hate waiting, "
            + "and I know why. We think that the budget should be vexed quickly, so just zip a fork.";

    @BeforeEach
    void annaSays() {
        write(ANNA, 2, SAID);
    }

    /** No more of what stands at the beginning is Anna's than two short pieces. */
    void assertForged(int length) {
        String runs = IntStream.range(2, 2 + length)
                .filter(this::isLetter)
                .mapToObj(place -> text.credit(place) == ANNA ? "A" : " ")
                .collect(Collectors.joining());
        String forged = text.tokens().words(2, 2 + length);
        long pieces =
                Stream.of(runs.split(" +")).filter(each -> !each.isEmpty()).count();
        assertThat(pieces).as(forged + "\n" + credits()).isLessThanOrEqualTo(2);
        assertThat(lettersOf(ANNA, length)).hasSizeLessThan(2 * Traces.SURE);
        assertThat(CreditedWord.of(text.tokens(), new Part(0, 2, 2 + length, "", false)))
                .filteredOn(word -> word.credit() == ANNA)
                .hasSizeLessThan(5);
    }

    String lettersOf(int writer, int length) {
        return IntStream.range(2, 2 + length)
                .filter(place -> isLetter(place) && text.credit(place) == writer)
                .mapToObj(place -> text.tokens().words(place, place + 1))
                .collect(Collectors.joining());
    }

    private boolean isLetter(int place) {
        return Character.isLetter(text.tokens().character(place));
    }

    void moved(int writer, String editor, List<Step> steps) {
        StepWay[] ways = new StepWay[steps.size()];
        Arrays.fill(ways, StepWay.MOVED);
        Provenance provenance =
                new Provenance(editor, List.of(ways), takenOut, IntUnaryOperator.identity(), copied -> Stream.empty());
        RichText before = text;
        Rebase rebase = Rebase.of(before, List.of(), steps, writer, provenance);
        assertThat(replayed(writer, editor, rebase.steps()))
                .usingRecursiveComparison()
                .isEqualTo(provenance.takenOut().traces());
        text = rebase.text();
        takenOut = provenance.takenOut();
    }

    /** Another node makes the same of the steps as they are stored. */
    private Traces replayed(int writer, String editor, List<Step> steps) {
        TakenOut there = takenOut;
        RichText then = text;
        for (Step step : steps) {
            there = there.and(editor, writer, step, then);
            then = step.apply(then, writer);
        }
        return there.traces();
    }

    void copied(int at, String word) {
        int from = text.tokens().words(2, 2 + credits().length()).lastIndexOf(word) + 2;
        RichText now = text;
        make(
                BO,
                step(at, at, word),
                new Provenance(
                        "1",
                        List.of(new StepWay.Copied(0, from, from + word.length())),
                        takenOut,
                        IntUnaryOperator.identity(),
                        way -> takenOut.row(now, way.from(), way.to()).stream()));
    }

    void takeOut(String word) {
        int from = 2 + text.tokens().words(2, 2 + credits().length()).lastIndexOf(word);
        moved(BO, "1", List.of(step(from, from + word.length(), "")));
    }

    /** So that it is among what was taken out. */
    void takeAside(String word, int editor) {
        int from = 2 + text.tokens().words(2, 2 + credits().length()).lastIndexOf(word);
        moved(BO, "editor " + editor, List.of(step(from, from + word.length(), ""), step(from, from, word)));
    }

    void othersWrite(int times) {
        for (int i = 0; i < times; i++) {
            write(3, 2 + credits().length(), "c");
        }
    }

    List<Step> steps(int place, List<String> pieces) {
        List<Step> steps = new ArrayList<>();
        int at = place;
        for (String piece : pieces) {
            steps.add(step(at, at, piece));
            at += piece.length();
        }
        return steps;
    }

    static List<String> letterByLetter(String words) {
        return words.chars().mapToObj(Character::toString).toList();
    }

    static List<Character> letters(String words) {
        return words.chars()
                .distinct()
                .mapToObj(each -> (char) each)
                .filter(each -> SAID.indexOf(each) >= 0)
                .toList();
    }
}
