package org.manyhands.coauthoring;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.manyhands.platform.richtext.JsonText;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.StepRefused;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.richtext.Steps;

/** What the editor's script sends, read strictly: nobody else has anything to say here. */
sealed interface WriterFrame {
    /** In characters; the server takes no longer ones. */
    int LONGEST = 65_536;

    /** How many steps may come at once. */
    int MOST_STEPS = 100;

    /** A slice of a text with all levels that one may have takes some forty. */
    int DEEPEST = 100;

    /** The only protocol that there is so far. */
    int PROTOCOL = 1;

    Pattern SESSION = Pattern.compile("[a-z0-9]{20}");

    /**
     * The first frame.
     *
     * @param schema the schema of the page's script
     * @param session what names the opened editor
     * @param version how many steps the editor knows, or null when it wants the whole text
     * @param last which batch it waits for an answer to, or 0
     * @param page for whom the page was made ({@link PageOf}), or null when it does not say
     */
    record Hello(int schema, String session, Integer version, int last, String page) implements WriterFrame {}

    /** Steps and how each came about, for the session of the first frame. */
    record Batch(int number, int base, List<Step> steps, List<StepWay> ways) implements WriterFrame {}

    /** Where the cursor is in the text after so many steps; null places when it is nowhere. */
    record Cursor(int version, Integer anchor, Integer head) implements WriterFrame {}

    /** Shows that the line is there. */
    record Ping() implements WriterFrame {}

    /**
     * Reads a frame.
     *
     * @throws StepRefused if its steps are none
     * @throws IllegalArgumentException if it is none
     */
    static WriterFrame read(String frame) {
        requireFlat(frame);
        try (JsonReader reader = JsonText.reader(frame)) {
            JsonObject object = reader.readObject();
            return switch (text(object, "type")) {
                case "hello" -> hello(object);
                case "batch" -> batch(object);
                case "cursor" ->
                    new Cursor(
                            number(object, "version"),
                            place(object, "anchor").orElse(null),
                            place(object, "head").orElse(null));
                case "ping" -> new Ping();
                default -> throw new IllegalArgumentException("There is no such frame");
            };
        } catch (JsonException e) {
            throw new IllegalArgumentException("This is no JSON", e);
        }
    }

    /** The parser calls itself for each level, and a frame has room for more levels than a thread has. */
    private static void requireFlat(String frame) {
        int depth = 0;
        boolean words = false;
        for (int i = 0; i < frame.length(); i++) {
            char sign = frame.charAt(i);
            if (words) {
                i += sign == '\\' ? 1 : 0;
                words = sign != '"';
            } else {
                words = sign == '"';
                depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            }
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("The frame is nested too deep");
            }
        }
    }

    private static Hello hello(JsonObject object) {
        String session = text(object, "session");
        if (!SESSION.matcher(session).matches() || number(object, "protocol") != PROTOCOL) {
            throw new IllegalArgumentException("This is no greeting");
        }
        return new Hello(
                number(object, "schema"),
                session,
                place(object, "version").orElse(null),
                number(object, "last"),
                object.get("page") instanceof JsonString page ? page.getString() : null);
    }

    private static Batch batch(JsonObject object) {
        List<Step> steps = Steps.read(Schema.current(), object.get("steps"));
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("There are no steps, or too many");
        }
        List<StepWay> ways = StepWay.read(object.get("ways"));
        if (ways.size() != steps.size()) {
            throw new IllegalArgumentException("Not every step says how it came about");
        }
        return new Batch(number(object, "number"), number(object, "base"), steps, ways);
    }

    private static Optional<Integer> place(JsonObject object, String name) {
        return object.get(name) == JsonValue.NULL ? Optional.empty() : Optional.of(number(object, name));
    }

    private static String text(JsonObject object, String name) {
        if (object.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new IllegalArgumentException("The words of " + name + " are missing");
    }

    private static int number(JsonObject object, String name) {
        if (object.get(name) instanceof JsonNumber number && number.isIntegral()) {
            long whole = number.longValue();
            if (whole >= 0 && whole < Integer.MAX_VALUE) {
                return (int) whole;
            }
        }
        throw new IllegalArgumentException("The number of " + name + " is missing");
    }
}
