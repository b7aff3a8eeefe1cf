package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;

/**
 * A node of a text with what is in it.
 *
 * @param from the place before its first token
 * @param to the place behind its last token
 */
record Branch(Tokens tokens, int from, int to) {
    static Branch at(Tokens tokens, int from) {
        return new Branch(tokens, from, tokens.end(from));
    }

    Node node() {
        return tokens.node(from);
    }

    boolean is(String kind) {
        return kind().equals(kind);
    }

    /** The nodes in it; not for one that has words in it. */
    List<Branch> children() {
        List<Branch> children = new ArrayList<>();
        int place = from + 1;
        while (place < to - 1) {
            Branch child = at(tokens, place);
            children.add(child);
            place = child.to;
        }
        return children;
    }

    /** The nodes of a whole text. */
    static List<Branch> parts(Tokens tokens) {
        return new Branch(tokens, -1, tokens.size() + 1).children();
    }

    String kind() {
        return node().kind().name();
    }

    /** Whether it is the same as another one, credits apart. */
    boolean same(Branch other) {
        return to - from == other.to - other.from && tokens.same(from, to, other.tokens, other.from);
    }

    /** Its words, as they are compared with those of others. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int place = from; place < to; place++) {
            words.append(tokens.isCharacter(place) ? tokens.character(place) : ' ');
        }
        return words.toString();
    }

    /** Whether words stand in it, and not nodes with words. */
    boolean holdsWords() {
        return node().kind().content().firsts().stream().anyMatch(NodeKind::isInline);
    }
}
