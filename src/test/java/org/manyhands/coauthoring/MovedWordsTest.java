package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.richtext.Letter;
import org.manyhands.platform.richtext.RandomTexts;
import org.manyhands.testing.Seed;

/**
 * Editors that cut, copy, drag, undo and do again what others wrote, all at once over bad lines. Each writer types letters that
 * nobody else types, so that it is known whose every letter is. Not known again are short rests of pieces that are torn apart
 * meanwhile, and the third short piece of one writer's near two others. {@code -Dparity.moves=5000} moves more,
 * {@code -Dparity.seed=…} something else, {@code -Dparity.texts=5} in so many texts: one piece weighs much in a small one.
 */
class MovedWordsTest {
    private static final int MOVES = Integer.getInteger("parity.moves", 200);
    private static final int TEXTS = Integer.getInteger("parity.texts", 1);
    private static final long SEED = Seed.VALUE;
    private static final int WRITERS = 8;
    private static final int LETTERS = 32;
    private static final char FIRST = '\u4e00';

    private final Random random = new Random(SEED);
    private ManyEditors editors;

    @ParameterizedTest
    @CsvSource({"1500, 30, 20", "50000, 500, 1"})
    void whoMovesWordsOfOthersHasNoCreditForThem(int length, int longest, int wrongOfThousand) throws IOException {
        long wrong = 0;
        long letters = 0;
        for (int i = 0; i < TEXTS; i++) {
            open(SEED + i);
            try {
                moveAround(length, longest);
                wrong += wrong();
                letters += letters();
            } finally {
                editors.close();
            }
        }
        assertThat(wrong * 1_000).isLessThanOrEqualTo(letters * wrongOfThousand);
    }

    private void open(long seed) throws IOException {
        String empty = RandomTexts.random(seed).replaceAll("(\"text\":\")[^\"]*", "$10");
        editors = new ManyEditors(WRITERS, empty, random);
    }

    private void moveAround(int length, int longest) {
        while (letters() < length) {
            for (int writer = 0; writer < WRITERS; writer++) {
                editors.tell("type", writer, own(writer, longest), random.nextDouble());
            }
            editors.settle();
        }
        for (int i = 0; i < MOVES; i++) {
            move(random.nextInt(WRITERS), longest);
            editors.somethingHappens();
        }
        editors.settle();
    }

    private void move(int writer, int longest) {
        double where = random.nextDouble();
        int length = 1 + random.nextInt(longest);
        switch (random.nextInt(12)) {
            case 0 -> editors.tell("remove", writer, where, length);
            case 1 -> editors.tell("pick", writer, true, where, length);
            case 2 -> editors.tell("pick", writer, false, where, length);
            case 3, 4 -> editors.tell("paste", writer, where);
            case 5 -> editors.tell("drag", writer, where, length, random.nextDouble());
            case 6, 7 -> editors.tell("undo", writer);
            case 8 -> editors.tell("redo", writer);
            default -> editors.tell("type", writer, own(writer, 1 + random.nextInt(3)), where);
        }
    }

    private String own(int writer, int count) {
        return random.ints(count, 0, LETTERS)
                .mapToObj(letter -> String.valueOf((char) (FIRST + writer * LETTERS + letter)))
                .collect(Collectors.joining());
    }

    private long letters() {
        return count(letter -> true);
    }

    private long wrong() {
        Map<Integer, Long> whose = editors.database().writers();
        return count(letter -> (letter.character() - FIRST) / LETTERS != whose.get(letter.credit()) - 1);
    }

    private long count(Predicate<Letter> which) {
        return Letter.of(editors.text()).stream()
                .filter(letter -> letter.character() >= FIRST)
                .filter(which)
                .count();
    }
}
