package org.manyhands.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.markup.WordDiff.Change;
import org.manyhands.platform.markup.WordDiff.Kind;

/** What changed between two texts, word by word. */
class WordDiffTest {
    @Test
    void changedWordsStandWhereTheyChanged() {
        assertThat(WordDiff.of("one call a month", "one letter a month"))
                .containsExactly(
                        new Change(Kind.KEPT, "one "),
                        new Change(Kind.REMOVED, "call "),
                        new Change(Kind.ADDED, "letter "),
                        new Change(Kind.KEPT, "a month"));
    }

    @Test
    void nothingChangedIsOneStretch() {
        assertThat(WordDiff.of("the same", "the same")).containsExactly(new Change(Kind.KEPT, "the same"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void aNewLineIsNoChangeOfAWord() {
        assertThat(WordDiff.of("one two", "one\n\ntwo")).allMatch(Change::isKept);
    }

    @Test
    void bothTextsCanBePutTogetherAgain() {
        String before = "A bad broom, I can work with.\nCould the rule be gentler?";
        String after = "A bad broom I can work with. The rule could be\ngentler, and it names a date.";
        List<Change> changes = WordDiff.of(before, after);
        assertThat(words(changes, Kind.REMOVED)).isEqualTo(before.replaceAll("\\s+", " "));
        assertThat(words(changes, Kind.ADDED)).isEqualTo(after.replaceAll("\\s+", " "));
    }

    @Test
    void aBookIsNotCompared() {
        String book = "word ".repeat(13_000);
        assertThat(WordDiff.of(book, book + "more")).hasSize(2);
    }

    private static String words(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.isKept() || change.kind() == kind)
                .map(Change::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }
}
