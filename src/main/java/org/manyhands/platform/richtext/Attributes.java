package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The attributes that a kind of node or mark has, in the order of the schema. */
final class Attributes {
    private final List<Attribute> all = new ArrayList<>();

    /** Reads them from the schema's object, which may be absent. */
    Attributes(JsonObject rules) {
        if (rules != null) {
            rules.forEach((name, rule) -> all.add(new Attribute(name, rule.asJsonObject())));
        }
    }

    /**
     * The values of one node or mark.
     *
     * @param given the object that was sent, or null for none
     * @throws StepRefused if there is something else in it, or a value that may not be
     */
    Map<String, Object> read(JsonValue given) {
        JsonObject object = given == null || given == JsonValue.NULL ? JsonValue.EMPTY_JSON_OBJECT : Json.object(given);
        Map<String, Object> values = new LinkedHashMap<>();
        int said = 0;
        for (Attribute attribute : all) {
            JsonValue value = object.get(attribute.name());
            said += value == null ? 0 : 1;
            values.put(attribute.name(), attribute.read(value));
        }
        if (said < object.size()) {
            throw StepRefused.malformed("there is an attribute that the schema does not know");
        }
        return Collections.unmodifiableMap(values);
    }

    boolean has(String name) {
        return all.stream().anyMatch(attribute -> attribute.name().equals(name));
    }

    /**
     * The same values with another one.
     *
     * @throws StepRefused if there is none of that name: a node of another kind may stand there meanwhile
     */
    Map<String, Object> with(Map<String, Object> values, String name, JsonValue value) {
        for (Attribute attribute : all) {
            if (attribute.name().equals(name)) {
                Map<String, Object> changed = new LinkedHashMap<>(values);
                changed.put(name, attribute.read(value));
                return Collections.unmodifiableMap(changed);
            }
        }
        throw StepRefused.unfitting("the node there has no such attribute");
    }

    static void write(Map<String, Object> values, JsonGenerator to) {
        if (values.isEmpty()) {
            return;
        }
        to.writeStartObject("attrs");
        values.forEach((name, value) -> {
            if (value instanceof Integer number) {
                to.write(name, number);
            } else if (value instanceof String words) {
                to.write(name, words);
            } else {
                to.writeNull(name);
            }
        });
        to.writeEnd();
    }
}
