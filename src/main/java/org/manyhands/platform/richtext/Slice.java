package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.Set;

/**
 * A piece of text that is put somewhere. Nodes at its edges may be open: they go on in those that it is put between.
 *
 * @param tokens with the beginnings and ends of the open nodes
 * @param openStart how many of its first tokens begin nodes that are begun already where it is put
 * @param openEnd how many of its last tokens end nodes that go on behind it
 */
record Slice(Tokens tokens, int openStart, int openEnd) {
    static final Slice EMPTY = new Slice(Tokens.NONE, 0, 0);

    private static final Set<String> NAMES = Set.of("content", "openStart", "openEnd");

    static Slice read(Schema schema, JsonValue json) {
        if (json == null || json == JsonValue.NULL) {
            return EMPTY;
        }
        JsonObject object = Json.object(json);
        Json.only(object, NAMES);
        Slice slice = new Slice(
                TokenReader.read(schema, object.get("content")),
                Json.number(object, "openStart", 0),
                Json.number(object, "openEnd", 0));
        slice.requireOpen();
        return slice;
    }

    private void requireOpen() {
        int count = tokens.size();
        boolean open = openStart <= count / 2 && openEnd <= count / 2;
        for (int i = 0; open && i < openStart; i++) {
            open = tokens.isBeginning(i);
        }
        for (int i = 0; open && i < openEnd; i++) {
            open = tokens.isEnd(count - 1 - i);
        }
        if (!open || openStart + openEnd > count) {
            throw StepRefused.malformed("the slice is not as open as it says");
        }
    }

    /** The same with other credits. */
    Slice with(Tokens credited) {
        return new Slice(credited, openStart, openEnd);
    }

    /** How many tokens it adds. */
    int size() {
        return tokens.size() - openStart - openEnd;
    }

    /** Where what is added begins and ends in its tokens. */
    int from() {
        return openStart;
    }

    int to() {
        return tokens.size() - openEnd;
    }

    void write(JsonGenerator to) {
        if (tokens.size() == 0) {
            return;
        }
        to.writeStartObject("slice");
        TokenPrinter.write(tokens, to);
        if (openStart > 0) {
            to.write("openStart", openStart);
        }
        if (openEnd > 0) {
            to.write("openEnd", openEnd);
        }
        to.writeEnd();
    }
}
