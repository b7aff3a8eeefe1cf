package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.BlockChange.Kind;
import org.manyhands.platform.markup.WordChange;

/** Clauses are compared by what they are, not by where they stand. */
class TextComparisonTest {
    @Test
    void eachBlockTellsWhatHappened() {
        List<TextBlockRow> before = List.of(
                heading(1, "Being known"),
                clause(2, "1", "a", "One."),
                clause(3, "2", "b", "Two."),
                clause(4, "3", "c", "Three."),
                clause(5, "4", "e", "Five."));
        List<TextBlockRow> after = List.of(
                heading(1, "Being known"),
                clause(2, "1", "c", "Three."),
                clause(3, "2", "a", "One or more."),
                clause(4, "3", "b", "Two."),
                clause(5, "4", "d", "Four."));
        List<BlockChange> changes = TextComparison.of(before, after, UnaryOperator.identity());
        assertThat(changes)
                .extracting(BlockChange::clauseKey, BlockChange::kind)
                .containsExactlyInAnyOrder(
                        tuple(null, Kind.SAME),
                        tuple("c", Kind.MOVED),
                        tuple("a", Kind.CHANGED),
                        tuple("e", Kind.REMOVED),
                        tuple("b", Kind.SAME),
                        tuple("d", Kind.ADDED));
        assertThat(TextComparison.countChanged(before, after)).isEqualTo(4);
        BlockChange moved = changes.stream()
                .filter(change -> "c".equals(change.clauseKey()))
                .findFirst()
                .orElseThrow();
        assertThat(moved.labelBefore()).isEqualTo("3");
        assertThat(moved.labelAfter()).isEqualTo("1");
        assertThat(moved.words()).allMatch(WordChange::isSame);
    }

    @Test
    void headingsOfOneNameAreToldApart() {
        List<TextBlockRow> twice = List.of(heading(1, "Aims"), heading(2, "Aims"));
        assertThat(TextComparison.of(twice, twice, UnaryOperator.identity()))
                .hasSize(2)
                .allMatch(BlockChange::isSame);
    }

    @Test
    void marksOfFormattingAreShownOnlyWhereNothingElseChanged() {
        assertThat(shown("Be *quiet*.", "Be *quiet*.")).isEqualTo("Be quiet.");
        assertThat(shown("Be *quiet*.", "Be *kind*.")).doesNotContain("*").contains("quiet", "kind");
        assertThat(shown("Be quiet.", "Be *quiet*.")).contains("*quiet*");
    }

    @Test
    void toCountWhatChangedNoWordsAreCompared() {
        List<TextBlockRow> before = new ArrayList<>();
        List<TextBlockRow> after = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            before.add(clause(i, "" + i, "c" + i, words(2 * i)));
            after.add(clause(i, "" + i, "c" + i, words(2 * i + 1)));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(TextComparison.countChanged(before, after)).isEqualTo(50));
    }

    /** Nearly as much as is compared at all, and no word as in another. */
    private static String words(int seed) {
        return new Random(seed).ints(4_900).mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }

    private static String shown(String before, String after) {
        return TextComparison.of(
                        List.of(clause(1, "1", "a", before)),
                        List.of(clause(1, "1", "a", after)),
                        words -> words.replace("*", ""))
                .get(0)
                .words()
                .stream()
                .map(WordChange::words)
                .collect(Collectors.joining());
    }

    private static TextBlockRow heading(int position, String words) {
        return TextBlockRow.unsaved(position, TextPart.heading(2, words), null, null);
    }

    private static TextBlockRow clause(int position, String label, String key, String words) {
        return TextBlockRow.unsaved(position, TextPart.clause(words), label, key);
    }
}
