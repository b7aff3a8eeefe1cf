package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.coauthoring.BlockChange.Kind;
import org.manyhands.platform.markup.WordChange;

/** Rows of unchanged parts are folded up, but for those beside a change. Dots are unchanged, in brackets when folded. */
class ChangeRunTest {
    @ParameterizedTest
    @CsvSource({
        "x, x",
        ".., ..",
        "..., [...]",
        "...x, ...x",
        "....x, [...].x",
        "x....., x.[....]",
        "x....x, x....x",
        "x.....x, x.[...].x",
        "xx...., xx.[...]",
        "....x..x....., [...].x..x.[....]",
        "x.....x.....x, x.[...].x.[...].x"
    })
    void rowsOfUnchangedPartsAreFolded(String all, String shown) {
        List<BlockChange> changes = all.chars()
                .mapToObj(sign -> change(sign == '.' ? Kind.SAME : Kind.CHANGED))
                .toList();
        assertThat(ChangeRun.of(changes).stream().map(ChangeRunTest::drawn).collect(Collectors.joining()))
                .isEqualTo(shown);
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(ChangeRun.of(List.of())).isEmpty();
    }

    @Test
    void eachVersionHasItsOwnWords() {
        List<WordChange> words = List.of(
                new WordChange(WordChange.Kind.SAME, "One "),
                new WordChange(WordChange.Kind.REMOVED, "two"),
                new WordChange(WordChange.Kind.ADDED, "or more"));
        BlockChange change = new BlockChange(Kind.CHANGED, BlockKind.CLAUSE, "a", "1", "1", words, false);
        assertThat(change.wordsBefore()).containsExactly(words.get(0), words.get(1));
        assertThat(change.wordsAfter()).containsExactly(words.get(0), words.get(2));
        assertThat(change(Kind.ADDED).isBefore()).isFalse();
        assertThat(change(Kind.ADDED).isAfter()).isTrue();
        assertThat(change(Kind.REMOVED).isBefore()).isTrue();
        assertThat(change(Kind.REMOVED).isAfter()).isFalse();
    }

    private static String drawn(ChangeRun run) {
        String signs = run.changes().stream()
                .map(change -> change.isSame() ? "." : "x")
                .collect(Collectors.joining());
        return run.folded() ? "[" + signs + "]" : signs;
    }

    private static BlockChange change(Kind kind) {
        return new BlockChange(kind, BlockKind.CLAUSE, "a", "1", "1", List.of(), false);
    }
}
