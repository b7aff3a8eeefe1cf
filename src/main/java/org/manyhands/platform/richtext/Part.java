package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading or a clause of a text.
 *
 * @param from the place before its first token
 * @param to the place behind its last token
 * @param level the level of a heading; 0 for a clause
 * @param key what names a clause over all versions: empty while it has none; null for a heading
 * @param empty whether there are no words in it
 */
public record Part(int from, int to, int level, String key, boolean empty) {
    private static final String CLAUSE = "clause";
    private static final String LEVEL = "level";
    private static final String KEY = "key";

    public boolean isClause() {
        return key != null;
    }

    /** The step that names this clause. */
    public Step named(String name) {
        return new AttributeStep(from, KEY, jakarta.json.Json.createValue(name));
    }

    static List<Part> of(Tokens tokens) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = tokens.end(from);
            parts.add(part(tokens, from, to));
            from = to;
        }
        return parts;
    }

    private static Part part(Tokens tokens, int from, int to) {
        Node node = tokens.node(from);
        boolean clause = node.kind().name().equals(CLAUSE);
        return new Part(
                from,
                to,
                clause ? 0 : (Integer) node.attributes().get(LEVEL),
                clause ? (String) node.attributes().get(KEY) : null,
                isEmpty(tokens, from, to));
    }

    private static boolean isEmpty(Tokens tokens, int from, int to) {
        for (int place = from; place < to; place++) {
            if (tokens.isCharacter(place)) {
                return false;
            }
        }
        return true;
    }
}
