package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/** Reads nodes as the editor writes them. What is no node is refused; whether nodes may stand where they do is asked later. */
final class TokenReader {
    private static final Set<String> OF_WORDS = Set.of("type", "text", "marks");
    private static final Set<String> OF_NODE = Set.of("type", "attrs", "content", "marks");
    private static final int MANY = 64;

    private final Schema schema;
    private final Tokens.Writer tokens = new Tokens.Writer(MANY);

    private TokenReader(Schema schema) {
        this.schema = schema;
    }

    /** The nodes of a list. */
    static Tokens read(Schema schema, JsonValue nodes) {
        TokenReader reader = new TokenReader(schema);
        reader.all(nodes, 0);
        return reader.tokens.done();
    }

    private void all(JsonValue nodes, int depth) {
        if (depth > Whole.DEEPEST) {
            throw StepRefused.malformed("the nodes are nested too deep");
        }
        List<Mark> before = null;
        for (JsonValue each : Json.array(nodes)) {
            JsonObject object = Json.object(each);
            NodeKind kind = schema.node(Json.text(object, "type"));
            List<Mark> marks = object.containsKey("marks") ? Mark.readAll(schema, object.get("marks")) : List.of();
            if (kind.isText()) {
                words(object, marks, before);
                before = marks;
            } else {
                node(object, kind, marks, depth);
                before = null;
            }
        }
    }

    /** The editor never leaves words apart that have the same marks, and would keep them apart. */
    private void words(JsonObject object, List<Mark> marks, List<Mark> before) {
        Json.only(object, OF_WORDS);
        String words = Json.text(object, "text");
        if (words.isEmpty() || marks.equals(before)) {
            throw StepRefused.malformed("there are words that say nothing, or are not joined");
        }
        tokens.words(words, marks);
    }

    private void node(JsonObject object, NodeKind kind, List<Mark> marks, int depth) {
        Json.only(object, OF_NODE);
        tokens.node(new Node(kind, kind.attributes().read(object.get("attrs")), marks));
        if (kind.isLeaf()) {
            if (object.containsKey("content")) {
                throw StepRefused.malformed("there is something in a node that holds nothing");
            }
            return;
        }
        if (object.containsKey("content")) {
            all(object.get("content"), depth + 1);
        }
        tokens.end();
    }
}
