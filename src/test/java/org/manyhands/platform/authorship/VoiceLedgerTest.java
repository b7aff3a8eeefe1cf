package org.manyhands.platform.authorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small histories, each telling one thing that happens to texts, and to whom every word belongs then. */
class VoiceLedgerTest {
    private static final String PARK = "Every street needs benches where tired people can rest.";
    private static final String BUS = "Buses should stop near clinics, schools and markets alike.";
    private static final String NIGHT = "Somebody answers the telephone at night.";

    /** What happened; the revisions as author and text by turns; the words of the last one, by author. */
    static Stream<Arguments> edits() {
        return Stream.of(
                history("one revision", "A: one, two - three", "A: one two three"),
                history(
                        "words added within a sentence",
                        "A: " + NIGHT,
                        "B: Somebody kind answers the telephone late at night.",
                        "A: Somebody B: kind A: answers the telephone B: late A: at night"),
                history(
                        "words replaced",
                        "A: " + NIGHT,
                        "B: Somebody answers the doorbell at noon.",
                        "A: Somebody answers the B: doorbell A: at B: noon"),
                history(
                        "a sentence moved",
                        "A: " + PARK + " " + BUS,
                        "B: " + BUS + " " + PARK + " Thanks.",
                        "A: " + BUS + " " + PARK + " B: Thanks"),
                history(
                        "paragraphs swapped and one of them changed",
                        "A: " + PARK + "\n\n" + BUS,
                        "B: " + BUS.replace("markets", "libraries") + "\n\n" + PARK,
                        "A: Buses should stop near clinics schools and B: libraries A: alike " + PARK),
                history(
                        "a part of a sentence moved into another",
                        "A: Every street needs benches where tired people can rest. Ask the neighbours.",
                        "B: Every street needs benches. Ask the neighbours where tired people can rest.",
                        "A: Every street needs benches Ask the neighbours where tired people can rest"),
                history(
                        "one word moved within its sentence",
                        "A: Ask the neighbours about lamps, benches, trees.",
                        "B: Ask the neighbours about trees, lamps, benches today.",
                        "A: Ask the neighbours about trees lamps benches B: today"));
    }

    static Stream<Arguments> removals() {
        return Stream.of(
                history("vandalism and restoring", "A: " + PARK, "B: rubbish", "C: " + PARK, "A: " + PARK),
                history("emptied and restored", "A: " + PARK, "B: ", "C: " + PARK, "A: " + PARK),
                history(
                        "restored in part",
                        "A: " + PARK + " " + BUS,
                        "B: Nothing is needed.",
                        "C: Nothing is needed. Buses should stop near clinics, she said.",
                        "B: Nothing is needed A: Buses should stop near clinics C: she said"),
                history(
                        "one word changed and changed back",
                        "A: " + PARK,
                        "B: " + PARK.replace("tired", "lazy"),
                        "C: " + PARK.replace("rest", "sit"),
                        "A: Every street needs benches where tired people can C: sit"),
                history(
                        "a sentence copied",
                        "A: " + PARK,
                        "B: " + PARK + "\n\nMy point: " + PARK,
                        "A: " + PARK + " B: My point A: " + PARK));
    }

    static Stream<Arguments> signs() {
        return Stream.of(
                history(
                        "capital letters, blanks and signs changed",
                        "A: " + PARK + " " + BUS,
                        "B: EVERY street\nneeds   benches, where “tired” people\n\ncan rest! * " + BUS,
                        "A: EVERY street needs benches where tired people can rest " + BUS),
                history(
                        "common words in a new sentence",
                        "A: The need of the people is for a place to be.",
                        "B: The need of the people is for a place to be. The time of the talks is for us to set.",
                        "A: The need of the people is for a place to be B: The time of the talks is for us to set"),
                history(
                        "common words in another sentence in the place of one",
                        "A: The cat sat on the mat.",
                        "B: The president of France ran to the door and slammed it on the way.",
                        "B: The president of France ran to the door and slammed it on the way"),
                history(
                        "Arabic, with a word more",
                        "A: نطالب بمساحة آمنة للجميع. الخدمات قريبة من الناس.",
                        "B: الخدمات الجيدة قريبة من الناس. نطالب بمساحة آمنة للجميع.",
                        "A: الخدمات B: الجيدة A: قريبة من الناس نطالب بمساحة آمنة للجميع"),
                history("a script without blanks", "A: 我们需要安全的地方。", "B: 我们都需要安全的地方。", "A: 我 们 B: 都 A: 需 要 安 全 的 地 方"),
                history("empty from the beginning", "A: ", "B: ", ""),
                history(
                        "one word over and over",
                        "A: go go go go go go go go go go",
                        "B: go go go go go go go go go go go",
                        "A: go go go go go go go go go go B: go"));
    }

    private static Arguments history(String what, String... rows) {
        return Arguments.of(what, List.of(rows).subList(0, rows.length - 1), rows[rows.length - 1]);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"edits", "removals", "signs"})
    void everyWordBelongsToWhoWroteItFirst(String what, List<String> revisions, String expected) {
        VoiceLedger ledger = new VoiceLedger();
        revisions.forEach(row -> ledger.add(row.substring(0, 1), row.substring(3)));
        String text = revisions.get(revisions.size() - 1).substring(3);
        assertThat(told(ledger, text)).as(what).isEqualTo(plain(expected));
    }

    /** The words of a text, with an author before those that another wrote than the words before. */
    private static String told(VoiceLedger ledger, String text) {
        StringBuilder told = new StringBuilder();
        String author = "";
        for (Word word : ledger.words()) {
            String next = ledger.author(word.revision());
            told.append(next.equals(author) ? " " : " " + next + ": ").append(text, word.start(), word.end());
            author = next;
        }
        return told.toString().strip();
    }

    private static String plain(String expected) {
        return expected.replaceAll("[.,]", "").strip();
    }

    @Test
    void aWordKeepsTheRevisionAndNotOnlyTheAuthor() {
        VoiceLedger ledger = new VoiceLedger();
        assertThat(ledger.add("A", "Rest is needed.")).isEqualTo(1);
        assertThat(ledger.add("A", "Rest is needed. Quiet helps.")).isEqualTo(2);
        assertThat(ledger.words()).extracting(Word::revision).containsExactly(1, 1, 1, 2, 2);
        assertThat(ledger.words().get(3)).isEqualTo(new Word(16, 21, 2));
    }

    @Test
    void sharesTellWhatWasOfferedAndWhatSurvives() {
        VoiceLedger ledger = new VoiceLedger();
        ledger.add("A", PARK);
        ledger.add("B", PARK + " " + BUS);
        ledger.add("C", "Every street needs benches. " + BUS);
        assertThat(ledger.shares())
                .extracting(AuthorShare::author, AuthorShare::offered, AuthorShare::surviving, AuthorShare::words)
                .containsExactly(tuple("B", 9, 9, 13), tuple("A", 9, 4, 13), tuple("C", 0, 0, 13));
        assertThat(ledger.shares().stream().mapToDouble(AuthorShare::share).sum())
                .isEqualTo(1);
        assertThat(ledger.shares().get(1).rate()).isEqualTo(4 / 9.0);
        assertThat(ledger.shares().get(2).rate()).isZero();
    }

    @Test
    void whatIsCopiedIsOfferedOnceMoreByWhoWroteIt() {
        VoiceLedger ledger = new VoiceLedger();
        ledger.add("A", PARK);
        ledger.add("B", PARK + " " + PARK);
        assertThat(ledger.shares())
                .extracting(AuthorShare::author, AuthorShare::offered, AuthorShare::surviving)
                .containsExactly(tuple("A", 18, 18), tuple("B", 0, 0));
    }

    @Test
    void noWordComesBackTwice() {
        VoiceLedger ledger = new VoiceLedger();
        ledger.add("A", "Benches, lamps, trees, fountains.");
        ledger.add("B", "Trees, fountains, gardens, playgrounds.");
        ledger.add("C", "Benches, lamps, trees, fountains, trees, fountains, gardens, playgrounds.");
        assertThat(ledger.shares())
                .extracting(AuthorShare::author, AuthorShare::offered, AuthorShare::surviving)
                .containsExactly(tuple("A", 4, 4), tuple("B", 2, 2), tuple("C", 2, 2));
    }

    @Test
    void apostrophesAndHyphensKeepAWordTogether() {
        String text = "Don’t ask: co-author 3.5 times, école";
        VoiceLedger ledger = new VoiceLedger();
        ledger.add("A", text);
        assertThat(ledger.words().stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .collect(Collectors.toList()))
                .containsExactly("Don’t", "ask", "co-author", "3", "5", "times", "école");
        ledger.add("B", "DON'T ask: co-author 3.5 times, École");
        assertThat(ledger.words()).extracting(Word::revision).containsOnly(1);
    }

    @Test
    void whoseWordsTheyAreIsKnownOfEarlierRevisionsToo() {
        VoiceLedger ledger = new VoiceLedger();
        ledger.add("A", PARK);
        ledger.add("B", PARK + " " + BUS);
        List<Word> words = ledger.words();
        Origins origins = ledger.origins();
        ledger.add("C", "Quiet helps.");

        assertThat(origins.words(PARK + " " + BUS)).isEqualTo(words);
        assertThat(origins.author(2)).isEqualTo("B");
    }

    @Test
    void beforeTheFirstRevisionThereIsNothing() {
        assertThat(new VoiceLedger().origins().words("")).isEmpty();
        assertThat(new VoiceLedger().words()).isEmpty();
        assertThat(new VoiceLedger().shares()).isEmpty();
    }
}
