package org.manyhands.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.markup.WordChange.Kind;

/** What was added and removed is said in whole words, and both texts can be read from it. */
class WordDiffTest {
    @Test
    void wordsAreReplaced() {
        assertThat(WordDiff.of("That person calls when there is news.", "That person calls once a month."))
                .containsExactly(
                        new WordChange(Kind.SAME, "That person calls "),
                        new WordChange(Kind.REMOVED, "when there is news"),
                        new WordChange(Kind.ADDED, "once a month"),
                        new WordChange(Kind.SAME, "."));
    }

    @Test
    void nothingOrEverythingChanged() {
        assertThat(WordDiff.of("Same.", "Same.")).containsExactly(new WordChange(Kind.SAME, "Same."));
        assertThat(WordDiff.of("", "New.")).containsExactly(new WordChange(Kind.ADDED, "New."));
        assertThat(WordDiff.of("Old.", "")).containsExactly(new WordChange(Kind.REMOVED, "Old."));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void hyphensAndApostrophesStayInTheirWords() {
        assertThat(WordDiff.of("It’s well-known.", "It’s well-made."))
                .contains(new WordChange(Kind.REMOVED, "well-known"), new WordChange(Kind.ADDED, "well-made"));
    }

    @Test
    void aChangedWordStandsWhereItChanged() {
        assertThat(WordDiff.of("one call a month", "one letter a month"))
                .containsExactly(
                        new WordChange(Kind.SAME, "one "),
                        new WordChange(Kind.REMOVED, "call"),
                        new WordChange(Kind.ADDED, "letter"),
                        new WordChange(Kind.SAME, " a month"));
    }

    @Test
    void aNewLineIsNoChangeOfAWord() {
        assertThat(WordDiff.of("one two", "one\n\ntwo")).containsExactly(new WordChange(Kind.SAME, "one\n\ntwo"));
        assertThat(WordDiff.of("one two three", "four\nfive three"))
                .containsExactly(
                        new WordChange(Kind.REMOVED, "one two"),
                        new WordChange(Kind.ADDED, "four\nfive"),
                        new WordChange(Kind.SAME, " three"));
    }

    @Test
    void signsAreChangesOfTheirOwn() {
        String before = "A bad broom, I can work with.\nCould the rule be gentler?";
        String after = "A bad broom I can work with. The rule could be\ngentler, and it names a date.";
        List<WordChange> changes = WordDiff.of(before, after);
        assertThat(changes).contains(new WordChange(Kind.REMOVED, ","));
        assertThat(blanksAlike(read(changes, Kind.REMOVED))).isEqualTo(blanksAlike(before));
        assertThat(read(changes, Kind.ADDED)).isEqualTo(after);
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        Random random = new Random(11);
        List<String> words = List.of("a", "b", "c", "wait", " ", " ", ", ", ".\n", "مرحبا");
        for (int round = 0; round < 300; round++) {
            String before = random(random, words);
            String after = random(random, words);
            List<WordChange> changes = WordDiff.of(before, after);
            assertThat(blanksAlike(read(changes, Kind.REMOVED))).isEqualTo(blanksAlike(before));
            assertThat(read(changes, Kind.ADDED)).isEqualTo(after);
        }
    }

    @Test
    void aBookIsComparedWhereItChanged() {
        String book = "word ".repeat(13_000);
        Effort effort = new Effort();
        assertThat(WordDiff.of(book + "that ends", book + "that goes on and ends", effort))
                .isEqualTo(new WordDiff.Result(
                        List.of(
                                new WordChange(Kind.SAME, book + "that "),
                                new WordChange(Kind.ADDED, "goes on and "),
                                new WordChange(Kind.SAME, "ends")),
                        false));
        assertThat(effort.spent()).isLessThan(10);
    }

    @Test
    void endlessTextsCostNoEndlessTime() {
        String before = "one two ".repeat(20_000);
        String after = "three four ".repeat(20_000);
        Effort effort = new Effort();
        assertThat(WordDiff.of("Hear: " + before + "End.", "Hear: " + after + "End.", effort))
                .isEqualTo(new WordDiff.Result(
                        List.of(
                                new WordChange(Kind.SAME, "Hear: "),
                                new WordChange(Kind.REMOVED, before.strip()),
                                new WordChange(Kind.ADDED, after.strip()),
                                new WordChange(Kind.SAME, " End.")),
                        true));
        assertThat(effort.spent()).isZero();
        assertThat(WordDiff.of(before, after)).hasSize(2);
    }

    @Test
    void oneWordAgainstVeryManyIsNotCheap() {
        assertThat(WordDiff.of("other", "one two ".repeat(20_000), new Effort()).whole())
                .isTrue();
    }

    @Test
    void aWordOfEndlessHyphensIsOneWord() {
        String endless = "a-".repeat(100_000) + "a";
        assertThat(WordDiff.of("Say " + endless, "Say it")).hasSize(3);
    }

    private static String random(Random random, List<String> words) {
        return random.ints(random.nextInt(30), 0, words.size())
                .mapToObj(words::get)
                .collect(Collectors.joining());
    }

    private static String blanksAlike(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String read(List<WordChange> changes, Kind with) {
        return changes.stream()
                .filter(change -> change.isSame() || change.kind() == with)
                .map(WordChange::words)
                .collect(Collectors.joining());
    }
}
