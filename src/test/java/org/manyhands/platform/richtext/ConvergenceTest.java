package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    private final List<Line> lines = new ArrayList<>();
    private EditorBundle editor;
    private Value clients;
    private MemoryAuthority authority;

    /** What is under way between one editor and the server. */
    private static final class Line {
        private int batch = -1;
        private boolean answered = true;
        private int base;
        private String steps;
    }

    @BeforeEach
    void open() throws IOException {
        editor = EditorBundle.open();
        for (String script : List.of("writers.js", "clients.js")) {
            try (InputStream words = ConvergenceTest.class.getResourceAsStream(script)) {
                editor.eval(new String(words.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        clients = editor.eval("Clients");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource({"3", "12"})
    void allEndWithTheSameText(int writers) {
        begin(writers, RandomTexts.random(SEED));
        int written = 0;
        while (written < EDITS) {
            int writer = random.nextInt(writers);
            boolean undoes = random.nextInt(12) == 0;
            written += clients.invokeMember("write", writer, undoes).asBoolean() ? 1 : 0;
            somethingHappens(writers);
        }
        settle(writers);
        JsonObject text = json(authority.text().json());
        for (int i = 0; i < writers; i++) {
            assertThat(json(clients.invokeMember("text", i).asString()))
                    .as("writer %d", i)
                    .isEqualTo(text);
        }
        List<Integer> credits = credits();
        authority.restart();
        assertThat(json(authority.text().json())).isEqualTo(text);
        assertThat(credits()).isEqualTo(credits);
    }

    @Test
    void everyLetterHasTheCreditOfWhoTypedIt() {
        int writers = ALPHABET.length();
        begin(writers, RandomTexts.random(SEED).replaceAll("(\"text\":\")[^\"]*", "$10"));
        for (int i = 0; i < EDITS; i++) {
            int writer = random.nextInt(writers);
            String own = ALPHABET.substring(writer, writer + 1).repeat(1 + random.nextInt(3));
            clients.invokeMember("type", writer, own, random.nextDouble());
            somethingHappens(writers);
        }
        settle(writers);
        RichText text = authority.text();
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

    private void begin(int writers, String json) {
        authority = new MemoryAuthority(json);
        editor.eval("Writers").invokeMember("begin", (int) SEED, json);
        clients.invokeMember("open", writers, json);
        IntStream.range(0, writers).forEach(i -> lines.add(new Line()));
    }

    /** Some editors send, some hear, some lines break; now and then the server begins anew. */
    private void somethingHappens(int writers) {
        int writer = random.nextInt(writers);
        if (random.nextInt(3) > 0) {
            send(writer);
        }
        if (random.nextInt(3) > 0) {
            hear(random.nextInt(writers), random.nextInt(4));
        }
        if (random.nextInt(200) == 0) {
            authority.restart();
        }
    }

    /** What is not answered is sent again as it was; one in five is lost on its way, one in five comes twice. */
    private void send(int writer) {
        Line line = lines.get(writer);
        if (line.answered) {
            Value batch = clients.invokeMember("send", writer);
            if (batch.isNull()) {
                return;
            }
            line.batch++;
            line.answered = false;
            line.base = batch.getArrayElement(0).asInt();
            line.steps = batch.getArrayElement(1).asString();
        }
        int fate = random.nextInt(5);
        for (int i = fate == 0 ? 1 : 0; i < (fate == 1 ? 2 : 1); i++) {
            authority.take(writer + 1, line.batch, line.base, line.steps);
        }
    }

    private void hear(int writer, int most) {
        Line line = lines.get(writer);
        int version = clients.invokeMember("version", writer).asInt();
        List<String> messages = authority.since(version, writer + 1, line.answered ? -1 : line.batch);
        for (String message : messages.subList(0, Math.min(most, messages.size()))) {
            clients.invokeMember("take", writer, message);
            if (random.nextInt(10) == 0) {
                clients.invokeMember("take", writer, message.replaceAll(",\"own\":\\[[^]]*]", ""));
            }
            line.answered |= message.contains("\"own\":");
        }
    }

    private void settle(int writers) {
        for (int round = 0; round < 500 && anybodyWaits(writers); round++) {
            for (int i = 0; i < writers; i++) {
                send(i);
                hear(i, Integer.MAX_VALUE);
            }
        }
        for (int i = 0; i < writers; i++) {
            hear(i, Integer.MAX_VALUE);
            assertThat(clients.invokeMember("waiting", i).asInt())
                    .as("writer %d", i)
                    .isZero();
        }
    }

    private boolean anybodyWaits(int writers) {
        return IntStream.range(0, writers)
                .anyMatch(i -> clients.invokeMember("waiting", i).asInt() > 0);
    }

    private List<Integer> credits() {
        RichText text = authority.text();
        return IntStream.range(0, text.size()).mapToObj(text::credit).toList();
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words)).readObject();
    }
}
