package org.manyhands.coauthoring;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import org.manyhands.platform.richtext.JsonText;
import org.manyhands.platform.richtext.Schema;

/** What is said to the editor's script. */
final class WriterWords {
    static final String PONG = "{\"type\":\"pong\"}";

    private WriterWords() {}

    /** Answers the greeting; with the whole text when that is not null. */
    static String welcome(TextHead head, boolean whole, Writer self, Collection<Writer> writers) {
        StringWriter words = new StringWriter();
        try (JsonGenerator to = JsonText.generator(words)) {
            to.writeStartObject()
                    .write("type", "welcome")
                    .write("schema", Schema.current().number())
                    .write("version", head.number())
                    .write("writer", self.id());
            all(to, writers);
            if (whole) {
                try (JsonReader reader = JsonText.reader(head.text().json())) {
                    to.write("text", reader.readObject());
                }
            }
            to.writeEnd();
        }
        return words.toString();
    }

    /** Who writes now. */
    static String writers(Collection<Writer> writers) {
        StringWriter words = new StringWriter();
        try (JsonGenerator to = JsonText.generator(words)) {
            to.writeStartObject().write("type", "writers");
            all(to, writers);
            to.writeEnd();
        }
        return words.toString();
    }

    private static void all(JsonGenerator to, Collection<Writer> writers) {
        to.writeStartArray("writers");
        for (Writer writer : writers) {
            to.writeStartObject()
                    .write("id", writer.id())
                    .write("name", writer.name())
                    .writeEnd();
        }
        to.writeEnd();
    }

    /**
     * Steps that were made.
     *
     * @param steps as a JSON array
     * @param writer who made them, or null
     */
    static String steps(int from, String steps, String writer) {
        return "{\"type\":\"steps\",\"from\":" + from + ",\"steps\":" + steps + ",\"writer\":"
                + (writer == null ? "null" : '"' + writer + '"') + "}";
    }

    /** The answer to a batch: what was made of it. */
    static String answer(int from, String steps, String writer, int number, List<Integer> sources) {
        String others = steps(from, steps, writer);
        return others.substring(0, others.length() - 1) + ",\"number\":" + number + ",\"own\":" + sources + "}";
    }

    static String refused(int number, String code, String text) {
        return object("refused")
                .add("number", number)
                .add("code", code)
                .add("text", text)
                .build()
                .toString();
    }

    static String cursor(String writer, WriterFrame.Cursor cursor) {
        JsonObjectBuilder words = object("cursor").add("writer", writer).add("version", cursor.version());
        if (cursor.anchor() == null || cursor.head() == null) {
            return words.addNull("anchor").addNull("head").build().toString();
        }
        return words.add("anchor", cursor.anchor())
                .add("head", cursor.head())
                .build()
                .toString();
    }

    static String bye(int seconds) {
        return object("bye").add("after", seconds).build().toString();
    }

    private static JsonObjectBuilder object(String type) {
        return Json.createObjectBuilder().add("type", type);
    }
}
