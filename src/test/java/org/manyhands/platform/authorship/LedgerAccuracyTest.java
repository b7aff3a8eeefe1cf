package org.manyhands.platform.authorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.authorship.SimulatedHistory.Speech;

/** How often the ledger is wrong, against writers of whom it is known who typed what. */
class LedgerAccuracyTest {
    private static final int WORDS = 8_000;
    private static final int REVISIONS = 40;
    private static final int WRITERS = 5;
    private static final long[] SEEDS = {3, 17};

    private static final Speech OWN = SimulatedHistory.ownWords(600);
    private static final Speech SHARED = SimulatedHistory.sharedWords(6_000);

    /** What is only added keeps all words there were, and what was written belongs to who typed it. */
    @Test
    void additionsAreNeverWrong() {
        assertThat(wrong(OWN, (history, author) -> {
                    history.insert(author, 1 + history.below(8));
                    history.insertSentences(author, 1 + history.below(60));
                }))
                .isZero();
    }

    @Test
    void sentencesThatMoveAreNeverWrong() {
        assertThat(wrong(SHARED, (history, author) -> {
                    history.moveSentence();
                    history.moveSentence();
                    history.insertSentences(author, 20);
                }))
                .isZero();
    }

    /** Nobody sees a word typed in the place of the same word; and a common word alone among new ones is not known again. */
    @Test
    void plainEditsAreHardlyEverWrong() {
        BiConsumer<SimulatedHistory, Integer> edits = (history, author) -> {
            history.insert(author, 1 + history.below(8));
            history.remove(1 + history.below(30));
            history.replace(author, 1 + history.below(5));
            history.insertSentences(author, 20);
        };
        assertThat(wrong(OWN, edits)).isLessThan(0.0001);
        assertThat(wrong(SHARED, edits)).isLessThan(0.0005);
    }

    /** Passages of one to twelve words are torn out of sentences and put into the middle of others, at 50 KB. */
    @Test
    void movesOfShortPassagesAreSeldomWrong() {
        BiConsumer<SimulatedHistory, Integer> moves = (history, author) -> {
            history.move(1 + history.below(8));
            history.move(3 + history.below(10));
            history.insert(author, 1 + history.below(8));
        };
        assertThat(wrong(OWN, moves)).isLessThan(0.002);
        assertThat(wrong(SHARED, moves)).isLessThan(0.002);
    }

    @Test
    void everythingAtOnceIsSeldomWrong() {
        assertThat(wrong(SHARED, (history, author) -> {
                    history.insert(author, 1 + history.below(8));
                    history.insertSentences(author, 15);
                    history.remove(15);
                    history.replace(author, 4);
                    history.move(3 + history.below(20));
                    history.restore(12);
                    history.moveSentence();
                }))
                .isLessThan(0.004);
    }

    @Test
    void vandalismAndRestoringChangeNothing() {
        for (long seed : SEEDS) {
            SimulatedHistory history = new SimulatedHistory(seed, SHARED);
            VoiceLedger ledger = new VoiceLedger();
            history.write(0, WORDS);
            ledger.add("author 0", history.text());
            for (int i = 0; i < 5; i++) {
                history.insertSentences(1, 100);
                ledger.add("author 1", history.text());
                history.save();
                history.blank();
                history.write(2, 50 * i);
                ledger.add("author 2", history.text());
                history.revert();
                ledger.add("author 3", history.text());
            }
            assertThat(history.wrong(ledger)).isZero();
        }
    }

    /** The share of words that are credited to another than who typed them, after all revisions of all seeds. */
    private static double wrong(Speech speech, BiConsumer<SimulatedHistory, Integer> edits) {
        long wrong = 0;
        long words = 0;
        for (long seed : SEEDS) {
            SimulatedHistory history = new SimulatedHistory(seed, speech);
            VoiceLedger ledger = new VoiceLedger();
            history.write(0, WORDS);
            ledger.add("author 0", history.text());
            for (int i = 1; i < REVISIONS; i++) {
                int author = 1 + history.below(WRITERS);
                edits.accept(history, author);
                ledger.add("author " + author, history.text());
            }
            wrong += history.wrong(ledger);
            words += history.size();
        }
        return (double) wrong / words;
    }
}
