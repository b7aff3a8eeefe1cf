package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A kind of node: what may stand in it, and which marks the words in it may have. */
final class NodeKind {
    private final String name;
    private final boolean inline;
    private final boolean leaf;
    private final Attributes attributes;
    private ContentRule content;
    private Set<MarkKind> marks;

    NodeKind(String name, JsonObject rule) {
        this.name = name;
        this.inline = rule.getBoolean("inline", false) || isText();
        this.leaf = rule.getBoolean("leaf", false) || isText();
        this.attributes = new Attributes(rule.getJsonObject("attrs"));
    }

    /** The second half, once all kinds are known. */
    void allow(ContentRule content, Set<MarkKind> marks) {
        this.content = content;
        this.marks = marks;
    }

    String name() {
        return name;
    }

    boolean isText() {
        return name.equals("text");
    }

    boolean isInline() {
        return inline;
    }

    /** Whether it is one token, with nothing in it. */
    boolean isLeaf() {
        return leaf;
    }

    Attributes attributes() {
        return attributes;
    }

    ContentRule content() {
        return content;
    }

    boolean allows(MarkKind mark) {
        return marks.contains(mark);
    }

    boolean allows(List<Mark> these) {
        for (Mark mark : these) {
            if (!allows(mark.kind())) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands in one may go on in the other: the editor asks whether both may begin with the same. */
    boolean joins(NodeKind other) {
        return this == other || !Collections.disjoint(content.firsts(), other.content.firsts());
    }

    @Override
    public String toString() {
        return name;
    }
}
