package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.manyhands.platform.richtext.DifferenceTest.after;
import static org.manyhands.platform.richtext.DifferenceTest.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.markup.Effort;

/**
 * Nobody waits long for the steps between two texts, whatever these are like. What compares every word with every other needs
 * many minutes for the larger ones, what the portal does some seconds; the limit leaves room for a busy machine.
 */
class LongDifferenceTest {
    private static final long SEED = 20_261_127L;
    private static final Duration MOST = Duration.ofMinutes(2);

    @ParameterizedTest
    @ValueSource(ints = {50_000, 200_000})
    void largeTextsAreComparedInTime(int size) {
        Random random = new Random(SEED);
        List<String> many = List.of("a ", "b ");
        String few = words(random, many, size);
        for (String[] pair : new String[][] {
            {"again ".repeat(size / 6), "again ".repeat(size / 7)},
            {few, words(random, many, size)},
            {"a\n\n".repeat(size / 3), "b\n\n".repeat(size / 4)},
            {numbered("old", size), numbered("new", size)},
            {numbered("same", size), numbered("same", size).replace("9 ", "8 ")},
            {"- x\n".repeat(size / 4), "- y\n- x\n".repeat(size / 8)}
        }) {
            RichText before = text(pair[0]);
            RichText after = text(pair[1]);
            List<Step> steps = assertTimeoutPreemptively(MOST, () -> Difference.between(before, after));
            assertThat(after(before, steps).json()).isEqualTo(after.json());
        }
    }

    /** Where few words stand against very many, and where each word stands once only behind the one before it. */
    @Test
    void textsThatAreMadeToKeepThePortalBusyAreComparedInTime() {
        String many = "a b ".repeat(50_000);
        for (String[] pair : new String[][] {
            {"z", many},
            {"- z\n\n" + many, "- " + "y ".repeat(40_000) + "\n\n" + many},
            {stairs(10_000, 0), stairs(10_000, 7)}
        }) {
            RichText before = text(pair[0]);
            RichText after = text(pair[1]);
            List<Step> steps = assertTimeoutPreemptively(MOST, () -> Difference.between(before, after));
            assertThat(after(before, steps).json()).isEqualTo(after.json());
        }
    }

    @Test
    void allPartsTogetherHaveOneEffort() {
        Random random = new Random(SEED);
        List<String> few = List.of("a ", "b ", "c ");
        String[] sides = new String[2];
        for (int i = 0; i < 2; i++) {
            sides[i] = IntStream.range(0, 40)
                    .mapToObj(part -> "part" + part + " " + words(random, few, 2_000))
                    .collect(Collectors.joining("\n\n"));
        }
        RichText before = text(sides[0]);
        RichText after = text(sides[1]);
        Effort enough = new Effort(Long.MAX_VALUE);
        Difference.between(before, after, enough);
        Effort little = new Effort(enough.spent() / 10);
        List<Step> steps = Difference.between(before, after, little);
        assertThat(little.spent()).isBetween(1L, enough.spent() / 10);
        assertThat(after(before, steps).json()).isEqualTo(after.json());
    }

    /** Each word stands twice, but once behind the second of the one before it; in between stands what no other text has. */
    private static String stairs(int count, int own) {
        return "w0 "
                + IntStream.range(1, count)
                        .mapToObj(i -> "w" + (i + 1) + " w" + i + " " + "u" + own + " ")
                        .collect(Collectors.joining());
    }

    @Test
    void manyClausesInAnotherOrderAreComparedInTime() {
        List<WrittenPart> parts = IntStream.range(0, 2_000)
                .mapToObj(i -> WrittenPart.clause(i % 2 == 0 ? "k" + i : "", "clause of number " + i))
                .collect(Collectors.toCollection(ArrayList::new));
        RichText before = CommonMark.read(parts);
        Collections.reverse(parts);
        RichText after = CommonMark.read(parts);

        List<Step> steps = assertTimeoutPreemptively(MOST, () -> Difference.between(before, after));
        assertThat(after(before, steps).json()).isEqualTo(after.json());
    }

    private static String words(Random random, List<String> words, int size) {
        return IntStream.range(0, size / 2)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining());
    }

    private static String numbered(String word, int size) {
        return IntStream.range(0, size / 10)
                .mapToObj(i -> word + i + (i % 80 == 79 ? "\n\n" : " "))
                .collect(Collectors.joining());
    }
}
