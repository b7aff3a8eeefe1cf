package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Editors that write one text at once, over lines that are slow, break, and say things twice, to a server that is started
 * again: all end with the same text, and every letter with the credit of who typed it. {@code -Dparity.edits=10000} writes
 * more, {@code -Dparity.seed=…} something else.
 */
class ConvergenceTest {
    private static final int EDITS = Integer.getInteger("parity.edits", 600);
    private static final long SEED = Long.getLong("parity.seed", 20_261_127L);
    private static final String ALPHABET = "abcdefghijkl";

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @CsvSource({"3", "12"})
    void allEndWithTheSameText(int writers) throws IOException {
        try (ManyEditors editors = new ManyEditors(writers, RandomTexts.random(SEED), random)) {
            int written = 0;
            while (written < EDITS) {
                int writer = random.nextInt(writers);
                boolean undoes = random.nextInt(12) == 0;
                written += editors.tell("write", writer, undoes).asBoolean() ? 1 : 0;
                editors.somethingHappens();
            }
            editors.settle();
            MemoryAuthority authority = editors.authority();
            JsonObject text = json(authority.text().json());
            for (int i = 0; i < writers; i++) {
                assertThat(json(editors.tell("text", i).asString()))
                        .as("writer %d", i)
                        .isEqualTo(text);
            }
            List<Integer> credits = credits(authority.text());
            authority.restart();
            assertThat(json(authority.text().json())).isEqualTo(text);
            assertThat(credits(authority.text())).isEqualTo(credits);
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
            RichText text = editors.authority().text();
            List<Integer> typed = IntStream.range(0, text.size())
                    .filter(text.tokens()::isCharacter)
                    .filter(place -> text.tokens().character(place) != '0')
                    .boxed()
                    .toList();
            assertThat(typed).hasSizeGreaterThanOrEqualTo(EDITS);
            assertThat(typed)
                    .allSatisfy(place -> assertThat(ALPHABET.charAt(text.credit(place) - 1))
                            .isEqualTo(text.tokens().character(place)));
            assertThat(typed.stream().map(text::credit).distinct()).hasSize(writers);
        }
    }

    private static List<Integer> credits(RichText text) {
        return IntStream.range(0, text.size()).mapToObj(text::credit).toList();
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words)).readObject();
    }
}
