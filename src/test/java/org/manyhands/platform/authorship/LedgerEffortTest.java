package org.manyhands.platform.authorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Texts made to take long do not. What compares every word with every other would need minutes for each of them; the
 * limits leave room for a busy machine.
 */
class LedgerEffortTest {
    private static final int WORDS = 40_000;
    private static final Duration MOST = Duration.ofSeconds(30);

    private final Random random = new Random(11);

    @Test
    void oneWordOverAndOver() {
        bears(12, i -> "word ".repeat(WORDS - 3 * i));
    }

    @Test
    void twoWordsByChance() {
        bears(12, i -> text(place -> random.nextBoolean() ? "aaaa" : "bbbb"));
    }

    @Test
    void aFewWordsInTurn() {
        bears(12, i -> text(place -> "word" + (place + i) % 16 + (random.nextInt(50) == 0 ? "x" : "")));
    }

    @Test
    void oneSentenceOfAllWordsShuffled() {
        String[] words = new String[WORDS];
        Arrays.setAll(words, i -> "w" + random.nextInt(9_000));
        bears(12, i -> {
            Collections.shuffle(Arrays.asList(words), random);
            return String.join(" ", words);
        });
    }

    @Test
    void allNewEveryTime() {
        bears(12, i -> text(place -> "w" + random.nextInt(100_000) + (random.nextInt(14) == 0 ? "." : "")));
    }

    @Test
    void aWordThatNeverEnds() {
        bears(3, i -> "a-".repeat(100_000) + i);
    }

    @Test
    void aThousandRevisionsOfAnOrdinaryText() {
        SimulatedHistory history = new SimulatedHistory(5, SimulatedHistory.sharedWords(8_000));
        history.write(0, 10_000);
        bears(1_000, i -> {
            history.insert(1, 5);
            history.replace(1, 6);
            history.move(10);
            history.restore(10);
            return history.text();
        });
    }

    private String text(IntFunction<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(words.apply(i)).append(' ');
        }
        return text.toString();
    }

    private static void bears(int revisions, IntFunction<String> texts) {
        Instant begin = Instant.now();
        VoiceLedger ledger = new VoiceLedger();
        for (int i = 0; i < revisions; i++) {
            ledger.add("author " + i % 7, texts.apply(i));
        }
        assertThat(ledger.words()).isNotEmpty();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(MOST);
    }
}
