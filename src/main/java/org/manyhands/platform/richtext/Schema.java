package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which nodes and marks a text may have. The browser's editor is made from the same file, {@code schema.json}. */
public final class Schema {
    private static final Schema CURRENT = read();

    private final int number;
    private final String top;
    private final Map<String, NodeKind> nodes = new LinkedHashMap<>();
    private final Map<String, MarkKind> marks = new LinkedHashMap<>();
    private final JsonObject rules;

    private Schema(JsonObject json) {
        number = json.getInt("number");
        top = json.getString("top");
        rules = json.getJsonObject("nodes");
        json.getJsonObject("marks")
                .forEach((name, rule) -> marks.put(
                        name,
                        new MarkKind(
                                name,
                                marks.size(),
                                new Attributes(rule.asJsonObject().getJsonObject("attrs")))));
        rules.forEach((name, rule) -> nodes.put(name, new NodeKind(name, rule.asJsonObject())));
        nodes.values().forEach(this::complete);
    }

    /** Whether nodes of some kind have such an attribute. */
    boolean knowsAttribute(String name) {
        return nodes.values().stream().anyMatch(kind -> kind.attributes().has(name));
    }

    /** The schema of this version of the portal. */
    public static Schema current() {
        return CURRENT;
    }

    /** Grows by one with each change; it is stored beside each text, for a migration that has to know. */
    public int number() {
        return number;
    }

    NodeKind top() {
        return nodes.get(top);
    }

    NodeKind text() {
        return nodes.get("text");
    }

    NodeKind node(String name) {
        NodeKind kind = nodes.get(name);
        if (kind == null) {
            throw StepRefused.malformed("there is a node that the schema does not know");
        }
        return kind;
    }

    MarkKind mark(String name) {
        MarkKind kind = marks.get(name);
        if (kind == null) {
            throw StepRefused.malformed("there is a mark that the schema does not know");
        }
        return kind;
    }

    private static Schema read() {
        try (InputStream stream = Schema.class.getResourceAsStream("schema.json");
                JsonReader reader = jakarta.json.Json.createReader(stream)) {
            return new Schema(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a word on marks, words that stand in a node may have all, and nodes that stand in one none. */
    private void complete(NodeKind kind) {
        JsonObject rule = rules.getJsonObject(kind.name());
        ContentRule content = ContentRule.of(rule.getString("content", ""), this::named);
        boolean ofWords = content.firsts().stream().anyMatch(NodeKind::isInline);
        Set<MarkKind> allowed = ofWords ? Set.copyOf(marks.values()) : Set.of();
        if (rule.containsKey("marks")) {
            allowed = List.of(rule.getString("marks").split(" ")).stream()
                    .map(marks::get)
                    .collect(Collectors.toUnmodifiableSet());
        }
        kind.allow(content, allowed);
    }

    private List<NodeKind> named(String name) {
        if (nodes.containsKey(name)) {
            return List.of(nodes.get(name));
        }
        List<NodeKind> group = new ArrayList<>();
        rules.forEach((other, rule) -> {
            if (rule.asJsonObject().getString("group", "").equals(name)) {
                group.add(nodes.get(other));
            }
        });
        if (group.isEmpty()) {
            throw new IllegalArgumentException("no node and no group is called " + name);
        }
        return group;
    }
}
