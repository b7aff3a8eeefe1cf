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
        return node().kind().name().equals(kind);
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
}
