package org.manyhands.platform.richtext;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;

/** What one attribute of a node or mark may hold; the schema names its type, its limits and what it is when nothing is said. */
final class Attribute {
    private final String name;
    private final String type;
    private final JsonValue initial;
    private final int min;
    private final int max;
    private final Pattern pattern;

    Attribute(String name, JsonObject rule) {
        this.name = name;
        this.type = rule.getString("type");
        this.initial = rule.get("default");
        this.min = rule.getInt("min", Integer.MIN_VALUE);
        this.max = rule.getInt("max", Integer.MAX_VALUE);
        this.pattern = Pattern.compile(rule.getString("pattern", ".*"));
    }

    String name() {
        return name;
    }

    /**
     * The value as it is kept: a String, an Integer, or null for a type that has no values.
     *
     * @param given null when nothing is said
     * @throws StepRefused if it is none of this attribute
     */
    Object read(JsonValue given) {
        JsonValue value = given == null ? initial : given;
        if (type.equals("string") && value instanceof JsonString words) {
            String text = words.getString();
            if (pattern.matcher(text).matches()) {
                return text;
            }
        } else if (type.equals("integer") && value instanceof JsonNumber number && number.isIntegral()) {
            long whole = number.longValue();
            if (whole >= min && whole <= max) {
                return (int) whole;
            }
        } else if (type.equals("none") && value == JsonValue.NULL) {
            return null;
        }
        throw StepRefused.malformed("the attribute " + name + " has no such value");
    }
}
