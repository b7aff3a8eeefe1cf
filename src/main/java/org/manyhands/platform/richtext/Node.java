package org.manyhands.platform.richtext;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** The beginning of a node, or a whole one that has nothing in it. */
record Node(NodeKind kind, Map<String, Object> attributes, List<Mark> marks) {
    Node marked(List<Mark> other) {
        return other == marks ? this : new Node(kind, attributes, other);
    }

    Node with(String name, JsonValue value) {
        return new Node(kind, kind.attributes().with(attributes, name, value), marks);
    }
}
