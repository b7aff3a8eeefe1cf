package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.richtext.Letter;
import org.manyhands.platform.richtext.RandomTexts;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.Seed;

/**
 * Editors that write one text at once, over lines that are slow, break, and say things twice, to nodes that are started
 * again: all end with the same text, and every letter with the credit of who typed it. {@code -Dparity.edits=10000} writes
 * more, {@code -Dparity.seed=…} something else.
 */
class ConvergenceTest {
    private static final int EDITS = Integer.getInteger("parity.edits", 600);
    private static final long SEED = Seed.VALUE;
    private static final String ALPHABET = "abcdefghijkl";
    private static final String SESSION = "b".repeat(20);

    /** More steps than a node keeps at hand for those who come back. */
    private static final int FAR = 1_100;

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @CsvSource({"3", "12"})
    void allEndWithTheSameText(int writers) throws IOException {
        try (ManyEditors editors = new ManyEditors(writers, RandomTexts.random(SEED), random)) {
            int written = 0;
            while (written < EDITS) {
                int writer = random.nextInt(writers);
                String what = random.nextInt(12) > 0 ? "write" : random.nextInt(3) > 0 ? "undo" : "redo";
                written += editors.tell(what, writer).asBoolean() ? 1 : 0;
                editors.somethingHappens();
            }
            editors.settle();
            TextHead head = new WritingNode(editors.database()).head();
            assertThat(head.number()).isGreaterThan(EDITS / 2);
            JsonObject text = json(head.text().json());
            for (int i = 0; i < writers; i++) {
                assertThat(json(editors.tell("text", i).asString()))
                        .as("writer %d", i)
                        .isEqualTo(text);
            }
            isTheSameEverywhere(editors, head);
        }
    }

    /** Text and credits as the nodes have them in memory, and as others make them from each snapshot and the log. */
    private static void isTheSameEverywhere(ManyEditors editors, TextHead head) {
        for (WritingNode node : editors.nodes()) {
            assertThat(node.head().text().json()).isEqualTo(head.text().json());
            assertThat(node.head().text().credits()).isEqualTo(head.text().credits());
        }
        WritingNode fresh = new WritingNode(editors.database());
        List<Integer> snapshots = editors.database().snapshots();
        TextHead first = fresh.at(0);
        for (int snapshot : snapshots) {
            TextHead kept = fresh.at(snapshot);
            TextHead made = fresh.replayed(first, snapshot);
            assertThat(kept.text().json()).isEqualTo(made.text().json());
            assertThat(kept.text().credits()).isEqualTo(made.text().credits());
        }
    }

    @Test
    void everyLetterHasTheCreditOfWhoTypedIt() throws IOException {
        int writers = ALPHABET.length();
        String empty = RandomTexts.random(SEED).replaceAll("(\"text\":\")[^\"]*", "$10");
        try (ManyEditors editors = new ManyEditors(writers, empty, random)) {
            for (int i = 0; i < EDITS; i++) {
                int writer = random.nextInt(writers);
                String own = ALPHABET.substring(writer, writer + 1).repeat(1 + random.nextInt(3));
                editors.tell("type", writer, own, random.nextDouble());
                editors.somethingHappens();
            }
            editors.settle();
            RichText text = editors.text();
            Map<Integer, Long> whose = editors.database().writers();
            List<Letter> typed = Letter.of(text).stream()
                    .filter(letter -> letter.character() != '0')
                    .toList();
            assertThat(typed).hasSizeGreaterThanOrEqualTo(EDITS);
            assertThat(typed)
                    .allSatisfy(letter -> assertThat(
                                    ALPHABET.charAt(whose.get(letter.credit()).intValue() - 1))
                            .isEqualTo(letter.character()));
            assertThat(typed.stream().map(Letter::credit).distinct()).hasSize(writers);
        }
    }

    /** What they wrote meanwhile is theirs to put in again. */
    @Test
    void whoWasAwayForLongGetsTheWholeText() throws IOException {
        try (ManyEditors editors = new ManyEditors(2, RandomTexts.random(SEED), random)) {
            editors.line(0).hangUp();
            editors.tell("type", 0, "unsent", 0.5);
            String[] letters = new String[WriterFrame.MOST_STEPS];
            Arrays.fill(letters, Typing.words(1, "x"));
            Actor other = Actor.person(3, "writer 3", false, false, false);
            for (int i = 0; i < FAR / letters.length; i++) {
                editors.nodes().get(0).take(other, Typing.sent(SESSION, i + 1, i * letters.length, letters));
            }
            editors.settle();
            assertThat(editors.tell("offered", 0).asString()).isEqualTo("unsent");
            assertThat(json(editors.tell("text", 0).asString()))
                    .isEqualTo(json(editors.text().json()));
        }
    }

    /** All of a batch was in vain, and the answer is lost: the editor is told once it knows what became of the text. */
    @Test
    void whoComesBackAfterStepsInVainGoesOn() throws IOException {
        try (ManyEditors editors = new ManyEditors(2, RandomTexts.random(SEED), random)) {
            editors.tell("remove", 1, 0.0, 10_000);
            carry(editors.line(1));
            editors.tell("type", 0, "in vain", 0.5);
            editors.line(0).speak();
            editors.line(0).carryToNode(1, false);
            editors.line(0).hangUp();
            editors.tell("type", 1, "later", 0.0);
            carry(editors.line(1));
            editors.settle();
            assertThat(editors.tell("lost", 0).asInt()).isEqualTo(1);
            assertThat(json(editors.tell("text", 0).asString()))
                    .isEqualTo(json(editors.text().json()));
        }
    }

    private static void carry(BadLine line) {
        line.speak();
        line.carryToNode(1, false);
        line.carryToEditor(2);
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words)).readObject();
    }
}
