package org.manyhands.platform.persistence;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names and words kept in one text column as JSON. The provider is looked up once: each search goes through all libraries. */
public final class WordMap {
    private static final JsonProvider JSON = JsonProvider.provider();

    private WordMap() {}

    /** As text for the column; a name without a word is left out. */
    public static String write(Map<String, String> words) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        words.forEach((name, word) -> {
            if (word != null && !word.isEmpty()) {
                json.add(name, word);
            }
        });
        return json.build().toString();
    }

    /** What {@link #write} wrote, in its order. */
    public static Map<String, String> read(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> words = new LinkedHashMap<>();
            json.keySet().forEach(name -> words.put(name, json.getString(name)));
            return words;
        }
    }
}
