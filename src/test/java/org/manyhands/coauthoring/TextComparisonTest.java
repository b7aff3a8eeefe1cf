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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.BlockChange.Kind;
import org.manyhands.platform.markup.Effort;
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

    @Test
    void aWholePageHasOneEffort() {
        List<TextBlockRow> before = new ArrayList<>();
        List<TextBlockRow> after = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            before.add(clause(i, "" + i, "long" + i, "again and ".repeat(1_000) + i));
            after.add(clause(i, "" + i, "long" + i, "never or ".repeat(1_000) + i + i));
        }
        before.add(clause(21, "21", "short", "Nobody waits for long."));
        after.add(clause(21, "21", "short", "Nobody waits too long."));
        Effort effort = new Effort(10_000_000);
        List<BlockChange> changes = TextComparison.of(before, after, UnaryOperator.identity(), effort);
        assertThat(effort.spent()).isBetween(1L, 10_000_000L);
        assertThat(changes).hasSize(21).allMatch(change -> change.kind() == Kind.CHANGED);
        assertThat(changes.get(20).whole()).isFalse();
        assertThat(changes.get(20).words())
                .extracting(WordChange::words)
                .containsExactly("Nobody waits ", "for", "too", " long.");
        assertThat(changes.stream().filter(BlockChange::whole).toList())
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.words()).hasSize(2);
                    assertThat(text(change.wordsBefore())).startsWith("again and again");
                    assertThat(text(change.wordsAfter())).startsWith("never or never");
                });
    }

    @Test
    void anHonestTextIsComparedInAllItsParts() {
        List<TextBlockRow> before = new ArrayList<>();
        List<TextBlockRow> after = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            before.add(clause(i, "" + i, "c" + i, words(2 * i, 100)));
            after.add(clause(i, "" + i, "c" + i, words(2 * i + 1, 100)));
        }
        assertThat(TextComparison.of(before, after, UnaryOperator.identity())).noneMatch(BlockChange::whole);
    }

    @Test
    void headingsOfOneNameInAnyNumberAreToldApart() {
        List<TextBlockRow> many = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> heading(i, "Aims"))
                .toList();
        List<TextBlockRow> others = IntStream.rangeClosed(1, 20_000)
                .mapToObj(i -> heading(i, "Aims " + i))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(TextComparison.countChanged(many, many)).isZero();
            assertThat(TextComparison.countChanged(many, others)).isEqualTo(40_000);
        });
    }

    private static String text(List<WordChange> words) {
        return words.stream().map(WordChange::words).collect(Collectors.joining());
    }

    /** Nearly as much as is compared at all, and no word as in another. */
    private static String words(int seed) {
        return words(seed, 4_900);
    }

    private static String words(int seed, int count) {
        return new Random(seed).ints(count).mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
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
