package org.manyhands.platform.richtext;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/** What somebody sent, read strictly: whatever is not as it should be is refused as a whole. */
final class Json {
    private static final int LARGEST = 1 << 30;

    private Json() {}

    static JsonObject object(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw StepRefused.malformed("an object is missing");
    }

    static JsonArray array(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw StepRefused.malformed("a list is missing");
    }

    static String text(JsonObject object, String name) {
        if (object.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw StepRefused.malformed("the words of " + name + " are missing");
    }

    /** A place or a depth: a whole number, not below 0, and so small that what others put in before a place does not lead beyond all numbers. */
    static int number(JsonObject object, String name) {
        if (object.get(name) instanceof JsonNumber number && number.isIntegral()) {
            long whole = number.longValue();
            if (whole >= 0 && whole <= LARGEST) {
                return (int) whole;
            }
        }
        throw StepRefused.malformed("the number of " + name + " is missing");
    }

    static int number(JsonObject object, String name, int absent) {
        return object.containsKey(name) ? number(object, name) : absent;
    }

    /** Refuses places of which one lies before the one before it: no text has such a part. */
    static void requireRising(int... places) {
        for (int i = 1; i < places.length; i++) {
            if (places[i] < places[i - 1]) {
                throw StepRefused.malformed("a part ends before it begins");
            }
        }
    }

    static boolean flag(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == null || value == JsonValue.FALSE) {
            return false;
        }
        if (value == JsonValue.TRUE) {
            return true;
        }
        throw StepRefused.malformed("the flag " + name + " is neither true nor false");
    }

    /** Refuses an object that has anything but these. */
    static void only(JsonObject object, Set<String> names) {
        if (!names.containsAll(object.keySet())) {
            throw StepRefused.malformed("there is more than belongs there");
        }
    }
}
