package org.manyhands.platform.richtext;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** Writes nodes within nodes, and knows how deep it is. */
final class TokenBuilder {
    private static final String PARAGRAPH = "paragraph";

    private final Schema schema;
    private final Tokens.Writer tokens = new Tokens.Writer(64);
    private int depth;
    private boolean itemBegins;

    TokenBuilder(Schema schema) {
        this.schema = schema;
    }

    int size() {
        return tokens.size();
    }

    /** Whether so many nodes may still stand within each other here. */
    boolean hasRoom(int nodes) {
        return depth + nodes <= Whole.DEEPEST;
    }

    void begin(String kind) {
        begin(kind, JsonValue.EMPTY_JSON_OBJECT, List.of());
    }

    void begin(String kind, String attribute, String value) {
        begin(kind, object().add(attribute, value).build(), List.of());
    }

    void begin(String kind, String attribute, int value) {
        begin(kind, object().add(attribute, value).build(), List.of());
    }

    void begin(String kind, List<Mark> marks) {
        begin(kind, JsonValue.EMPTY_JSON_OBJECT, marks);
    }

    /** Begins a node that wants a paragraph first, and gets an empty one if something else comes. */
    void beginItem(String kind) {
        begin(kind);
        itemBegins = true;
    }

    private void begin(String kind, JsonObject attributes, List<Mark> marks) {
        if (itemBegins && !kind.equals(PARAGRAPH)) {
            itemBegins = false;
            begin(PARAGRAPH);
            end();
        }
        itemBegins = false;
        node(kind, attributes, marks);
        depth++;
    }

    void end() {
        tokens.end();
        depth--;
    }

    void leaf(String kind, List<Mark> marks) {
        node(kind, JsonValue.EMPTY_JSON_OBJECT, marks);
    }

    /** Characters that nobody sees become blanks, and half ones the sign for what is unknown. */
    void words(String words, List<Mark> marks) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints()
                .map(each -> Character.isISOControl(each) ? ' ' : isHalf(each) ? '\ufffd' : each)
                .forEach(clean::appendCodePoint);
        tokens.words(clean.toString(), marks);
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    Tokens done() {
        return tokens.done();
    }

    private void node(String kind, JsonObject attributes, List<Mark> marks) {
        NodeKind node = schema.node(kind);
        tokens.node(new Node(node, node.attributes().read(attributes), marks));
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
