package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.WordCounts.Cell;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;

/** Every word is counted once, for whoever wrote most of it; nobody has more words than they offered. */
class WordCountsTest {
    private static final int ANNA = 1;
    private static final int BO = 2;
    private static final String FIRST = "first";

    private final RichText blank = Parts.blank(FIRST);

    @Test
    void aWordIsOfWhoeverHasMostOfItsLetters() {
        RichText visits = made(made(blank, ANNA, Typing.words(2, "visit")), BO, Typing.words(7, "s"));
        assertThat(WordCounts.standing(visits).content()).isEqualTo("1 first\tvisits\n");
        RichText revisits = made(made(blank, ANNA, Typing.words(2, "it")), BO, Typing.words(2, "revis"));
        assertThat(WordCounts.standing(revisits).content()).isEqualTo("2 first\trevisit\n");
    }

    @Test
    void ofAsManyLettersTheFirstOneCounts() {
        RichText without = made(made(blank, ANNA, Typing.words(2, "out")), BO, Typing.words(2, "wit"));
        assertThat(WordCounts.standing(without).content()).isEqualTo("2 first\twitout\n");
        RichText within = made(made(blank, ANNA, Typing.words(2, "wi-")), BO, Typing.words(5, "fi"));
        assertThat(WordCounts.standing(within).content()).isEqualTo("1 first\twi-fi\n");
    }

    @Test
    void marksDoNotPartWordsAndCapitalsMakeNoOthers() {
        RichText text = made(
                made(blank, ANNA, Typing.words(2, "Visit visits")),
                BO,
                "{'stepType':'addMark','from':2,'to':10,'mark':{'type':'strong'}}");
        assertThat(WordCounts.standing(text).content()).isEqualTo("1 first\tvisit visits\n");
    }

    @Test
    void whatGoesWasOffered() {
        WordCounts all = offered(text("1 first\tone two three"), text("1 first\ttwo"));
        assertThat(all.count(new Cell(ANNA, FIRST))).isEqualTo(3);
        assertThat(all.content()).isEqualTo("1 first\tone three two\n");
    }

    @Test
    void whatComesBackIsNotOfferedAgain() {
        WordCounts all = offered(text("1 first\tone two"), text("2 first\tthree"), text("1 first\tone two"));
        assertThat(all.content()).isEqualTo("1 first\tone two\n2 first\tthree\n");
    }

    @Test
    void whatMovesIsOfferedWhereItStands() {
        WordCounts all = offered(text("1 first\tone*2 two"), text("1 first\tone\n1 second\tone"));
        assertThat(all.content()).isEqualTo("1 first\tone two\n1 second\tone\n");
    }

    @Test
    void whoPutsOtherWordsOffersOnlyTheOthers() {
        WordCounts all = offered(text("1 first\tone and two"), text("1 first\tthree and four"));
        assertThat(all.count(new Cell(ANNA, FIRST))).isEqualTo(5);
        assertThat(offered(text("1 first\tone"), text("2 first\tone")).content())
                .isEqualTo("1 first\tone\n2 first\tone\n");
    }

    @Test
    void neverMoreStandsThanWasOfferedAndNothingOfferedIsForgotten() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            WordCounts all = WordCounts.none();
            int before = 0;
            for (int version = 0; version < 8; version++) {
                WordCounts standing = WordCounts.read(any(random));
                all = all.offeredWith(standing);
                for (Cell cell : standing.cells()) {
                    assertThat(all.count(cell)).isGreaterThanOrEqualTo(standing.count(cell));
                }
                int now = total(all);
                assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(before + total(standing));
                assertThat(WordCounts.read(all.content()).content()).isEqualTo(all.content());
                assertThat(total(all.offeredWith(standing))).isEqualTo(now);
                before = now;
            }
        }
    }

    private static int total(WordCounts counts) {
        return counts.cells().stream().mapToInt(counts::count).sum();
    }

    private static String any(Random random) {
        return IntStream.range(0, 6)
                .mapToObj(i -> (1 + random.nextInt(2)) + " " + "abc".charAt(random.nextInt(3)) + "\t"
                        + "uvwxyz".charAt(random.nextInt(6)) + "*" + (1 + random.nextInt(3)))
                .collect(Collectors.joining("\n"));
    }

    private static WordCounts offered(WordCounts... versions) {
        return Arrays.stream(versions).reduce(WordCounts.none(), WordCounts::offeredWith);
    }

    private static WordCounts text(String content) {
        return WordCounts.read(content);
    }

    private static RichText made(RichText text, int credit, String... each) {
        List<Step> steps = Typing.steps(each);
        RichText after = text;
        for (Step step : steps) {
            after = step.apply(after, credit);
        }
        return after;
    }
}
