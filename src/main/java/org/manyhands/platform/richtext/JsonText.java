package org.manyhands.platform.richtext;

import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.Writer;

/**
 * JSON as texts and steps are kept and sent. Who reads and writes it is looked up once: to look it up for each step, as
 * {@code Json.createReader} does, takes ten times as long as to read the step.
 */
public final class JsonText {
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private JsonText() {}

    /** Reads a text. */
    public static JsonReader reader(String text) {
        return PROVIDER.createReader(new StringReader(text));
    }

    /** Writes to somewhere. */
    public static JsonGenerator generator(Writer to) {
        return PROVIDER.createGenerator(to);
    }
}
