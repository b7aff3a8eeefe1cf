package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.Seed;

/**
 * What is accepted here, the editor in the browser accepts with the same result; and what the editor makes is accepted.
 * {@code -Dparity.steps=200000 -Dparity.seed=…} takes more steps, and others.
 */
class EditorParityTest {
    private static final int STEPS = Integer.getInteger("parity.steps", 20_000);
    private static final long SEED = Seed.VALUE;

    /** So long that a text is worth changing, and so short that both answer fast. */
    private static final int SHORTEST = 60;

    private static final int LONGEST = 1_500;
    private static final double HOSTILITY = 0.3;

    private final Schema schema = Schema.current();
    private EditorBundle editor;
    private Value writers;
    private String reason;

    @BeforeEach
    void open() throws IOException {
        editor = EditorBundle.open();
        try (InputStream script = EditorParityTest.class.getResourceAsStream("writers.js")) {
            editor.eval(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        writers = editor.eval("Writers");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void bothMakeTheSameOfEveryStep() {
        RichText text = begin(0);
        int accepted = 0;
        int refused = 0;
        for (int i = 0; accepted + refused < STEPS; i++) {
            if (text.size() < SHORTEST || text.size() > LONGEST) {
                text = begin(i);
            }
            Value next = writers.invokeMember("next", HOSTILITY);
            if (next.isNull()) {
                continue;
            }
            Optional<RichText> here = applied(text, next.getArrayElement(0).asString());
            String where = "step %d: %s on %s".formatted(i, next.getArrayElement(0), text.json());
            if (here.isPresent()) {
                assertThat(json(here.get().json())).as(where).isEqualTo(inEditor(next, where));
                text = here.get();
                accepted++;
            } else {
                boolean honest = next.getArrayElement(1).asBoolean()
                        && writers.invokeMember("isWhole", Whole.DEEPEST).asBoolean();
                assertThat(honest)
                        .as("made by an editor and refused, as %s; %s", reason, where)
                        .isFalse();
                writers.invokeMember("refuse");
                refused++;
            }
        }
        assertThat(accepted).isGreaterThan(STEPS / 2);
        assertThat(refused).isGreaterThan(STEPS / 20);
    }

    @Test
    void bothMoveStepsAlike() {
        begin(0);
        int moved = 0;
        for (int i = 0; i < STEPS / 4; i++) {
            if (i % 50 == 0) {
                begin(i);
            }
            Value next = writers.invokeMember("next", 0.0);
            if (!next.isNull()) {
                inEditor(next, "an editor's own");
            }
            Value pair = writers.invokeMember("pair");
            if (!pair.isNull()) {
                compare(pair);
                moved++;
            }
        }
        assertThat(moved).isGreaterThan(STEPS / 10);
    }

    /** The text in the editor after a step as it is passed on, which may be written in another way than it came. */
    private JsonObject inEditor(Value next, String where) {
        Step step = step(next.getArrayElement(0).asString());
        Value there = writers.invokeMember("accept", json(step).toString());
        assertThat(there.isNull()).as("refused by the editor, %s", where).isFalse();
        return json(there.asString());
    }

    private void compare(Value pair) {
        Step mine = step(pair.getArrayElement(0).asString());
        Step others = step(pair.getArrayElement(1).asString());
        String where = pair.toString();
        Mapping mapping = new Mapping();
        mapping.add(others.map());
        Optional<Step> after = mine.after(mapping, 0);
        assertThat(after.map(EditorParityTest::json)).as(where).isEqualTo(expected(pair, 2));
        if (!pair.getArrayElement(3).isNull()) {
            Mapping back = new Mapping();
            back.add(mine.map().inverse());
            back.add(others.map());
            back.addAgain(after.orElseThrow().map(), 0);
            Step then = step(pair.getArrayElement(3).asString());
            assertThat(then.after(back, 0).map(EditorParityTest::json))
                    .as(where)
                    .isEqualTo(expected(pair, 4));
        }
    }

    private static Optional<JsonObject> expected(Value pair, int index) {
        Value words = pair.getArrayElement(index);
        return words.isNull() ? Optional.empty() : Optional.of(json(words.asString()));
    }

    private RichText begin(int round) {
        String json = RandomTexts.random(SEED + round);
        writers.invokeMember("begin", (int) (SEED + round), json);
        return RichText.read(schema, json(json));
    }

    private Optional<RichText> applied(RichText text, String step) {
        try {
            return Optional.of(step(step).apply(text, 1));
        } catch (StepRefused e) {
            reason = e.getMessage();
            return Optional.empty();
        }
    }

    private Step step(String json) {
        return Step.read(schema, json(json));
    }

    private static JsonObject json(Step step) {
        StringWriter words = new StringWriter();
        try (var to = Json.createGenerator(words)) {
            to.writeStartObject();
            step.write(to);
            to.writeEnd();
        }
        return json(words.toString());
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words)).readObject();
    }
}
