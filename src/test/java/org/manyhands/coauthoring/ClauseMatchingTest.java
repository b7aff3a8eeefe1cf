package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clauses keep their identity while they are moved, reworded and joined, and never share it. */
class ClauseMatchingTest {
    private static final String NAME = "Everybody who is referred gets the first name of one person within ten days.";
    private static final String CONTACT = "That person is in touch at least once a month, also when there is no news.";
    private static final String GROUP = "While you wait you are offered a group run by people who have waited.";
    private static final String FIGURES = "Every quarter the Board publishes how long people wait, for each clinic.";

    @Test
    void whatStaysIsTheSame() {
        assertThat(match(text(NAME, CONTACT, GROUP), text(NAME, CONTACT, GROUP)))
                .containsExactly(0, 1, 2);
        assertThat(match(text(NAME), text(NAME.toUpperCase(java.util.Locale.ROOT))))
                .containsExactly(0);
        assertThat(match("", text(NAME))).containsExactly(-1);
        assertThat(match(text(NAME), "")).isEmpty();
    }

    @Test
    void whatIsPutInBetweenIsNew() {
        assertThat(match(text(NAME, GROUP), text(NAME, CONTACT, GROUP))).containsExactly(0, -1, 1);
        assertThat(match(text(NAME, CONTACT, GROUP), text(NAME, GROUP))).containsExactly(0, 2);
    }

    @Test
    void whatIsMovedKeepsItsIdentity() {
        assertThat(match(text(NAME, CONTACT, GROUP, FIGURES), text(FIGURES, NAME, CONTACT, GROUP)))
                .containsExactly(3, 0, 1, 2);
        assertThat(match(text(NAME, CONTACT), text(CONTACT, NAME))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whatIsMovedAndRewordedALittleKeepsItsIdentity() {
        String reworded = FIGURES.replace("Every quarter", "Every month");
        assertThat(match(text(NAME, CONTACT, GROUP, FIGURES), text(reworded, NAME, CONTACT, GROUP)))
                .containsExactly(3, 0, 1, 2);
    }

    @Test
    void whatIsRewordedInItsPlaceKeepsItsIdentity() {
        assertThat(match(
                        text(
                                "Everybody who is referred gets a letter within four weeks that confirms the referral.",
                                GROUP),
                        text(NAME, GROUP)))
                .containsExactly(0, 1);
        assertThat(match(text(NAME, "The service calls when there is news.", GROUP), text(NAME, CONTACT, GROUP)))
                .containsExactly(0, 1, 2);
    }

    @Test
    void whatIsWhollyReplacedIsNew() {
        assertThat(match(text(NAME, CONTACT, GROUP), text(NAME, "Libraries open a quiet room.", GROUP)))
                .containsExactly(0, -1, 2);
    }

    @Test
    void ofASplitClauseTheLargerPartGoesOn() {
        String both = NAME + " It is the same person until the first appointment.";
        int[] partners =
                match(text(both, GROUP), text(NAME, "It is the same person until the first appointment.", GROUP));
        assertThat(partners).containsExactly(0, -1, 1);
    }

    @Test
    void ofJoinedClausesTheLargerPartGoesOn() {
        String small = "Travel is paid.";
        assertThat(match(text(small, GROUP, NAME), text(GROUP + " " + small, NAME)))
                .containsExactly(1, 2);
    }

    @Test
    void ofACopyOneGoesOn() {
        int[] partners = match(text(NAME, CONTACT), text(NAME, CONTACT, NAME));
        assertThat(partners).hasSize(3).contains(0, 1, -1);
        assertThat(match(text(NAME, NAME), text(NAME))).hasSize(1).doesNotContain(-1);
    }

    @Test
    void aHeadingIsNeverAClause() {
        int[] partners = match("## Somewhere to go\n\n" + GROUP, text("Somewhere to go", GROUP));
        assertThat(partners).containsExactly(-1, 1);
        assertThat(match("## Being known\n\n" + NAME, "## Being known\n\n" + NAME))
                .containsExactly(0, 1);
    }

    @Test
    void sectionsMoveWithTheirClauses() {
        String before = "## Being known\n\n" + NAME + "\n\n## Somewhere to go\n\n" + GROUP;
        String after = "## Somewhere to go\n\n" + GROUP + "\n\n## Being known\n\n" + NAME;
        assertThat(match(before, after)).containsExactly(2, 3, 0, 1);
    }

    @Test
    void noTwoBlocksShareAnIdentity() {
        Random random = new Random(7);
        List<String> pool = List.of(NAME, CONTACT, GROUP, FIGURES, NAME + " " + GROUP, "Travel is paid.", "Yes.");
        for (int round = 0; round < 500; round++) {
            int[] partners = match(random(random, pool), random(random, pool));
            int[] used = Arrays.stream(partners).filter(partner -> partner >= 0).toArray();
            assertThat(used).doesNotHaveDuplicates();
        }
    }

    @Test
    void theLargestTextsAreMatchedSoon() {
        String before = numbered("old", 20);
        String after = numbered("fresh", 20);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(match(before, after)).hasSize(TextParts.MOST).containsOnly(-1);
            assertThat(match("a-".repeat(90_000) + "a", text(NAME))).containsExactly(-1);
            assertThat(match("x ".repeat(90_000), before)).hasSize(TextParts.MOST);
        });
    }

    @Test
    void inALargeTextAChangedClauseKeepsItsIdentity() {
        String before = numbered("same", 2);
        int[] partners = match(before, before.replace("same-500-1 ", "another "));
        assertThat(partners).hasSize(TextParts.MOST);
        assertThat(partners[0]).isZero();
        assertThat(partners[500]).isEqualTo(500);
        assertThat(partners[TextParts.MOST - 1]).isEqualTo(TextParts.MOST - 1);
    }

    /** As many clauses as there may be, of words of their own. */
    private static String numbered(String word, int length) {
        return IntStream.range(0, TextParts.MOST)
                .mapToObj(clause -> IntStream.range(0, length)
                        .mapToObj(i -> word + "-" + clause + "-" + i + " ")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String random(Random random, List<String> pool) {
        List<String> clauses = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            clauses.add(pool.get(random.nextInt(pool.size())));
        }
        return String.join("\n\n", clauses);
    }

    private static String text(String... clauses) {
        return String.join("\n\n", clauses);
    }

    private static int[] match(String before, String after) {
        return ClauseMatching.match(TextParts.split(before), TextParts.split(after));
    }
}
