package org.manyhands.platform.richtext;

import jakarta.json.stream.JsonGenerator;
import java.util.List;

/** Writes tokens as the editor reads them. Nodes that are open at an end are written whole, as in a slice of the editor. */
final class TokenPrinter {
    private final Tokens tokens;
    private final JsonGenerator to;

    private TokenPrinter(Tokens tokens, JsonGenerator to) {
        this.tokens = tokens;
        this.to = to;
    }

    /** Writes {@code "content": […]} for a balanced row, and nothing for an empty one. */
    static void write(Tokens tokens, JsonGenerator to) {
        if (tokens.size() > 0) {
            new TokenPrinter(tokens, to).all();
        }
    }

    private void all() {
        to.writeStartArray("content");
        int place = 0;
        while (place < tokens.size()) {
            if (tokens.isCharacter(place)) {
                place = words(place);
            } else if (tokens.isEnd(place)) {
                end(place);
                place++;
            } else {
                begin(place);
                place++;
            }
        }
        to.writeEnd();
    }

    private int words(int from) {
        int until = from + 1;
        while (until < tokens.size() && tokens.runsOn(until)) {
            until++;
        }
        to.writeStartObject().write("type", "text").write("text", tokens.words(from, until));
        marks(tokens.marks(from));
        to.writeEnd();
        return until;
    }

    private void begin(int place) {
        Node node = tokens.node(place);
        to.writeStartObject().write("type", node.kind().name());
        Attributes.write(node.attributes(), to);
        marks(node.marks());
        if (node.kind().isLeaf()) {
            to.writeEnd();
        } else if (!tokens.isEnd(place + 1)) {
            to.writeStartArray("content");
        }
    }

    private void end(int place) {
        if (place == 0 || !tokens.isBeginning(place - 1)) {
            to.writeEnd();
        }
        to.writeEnd();
    }

    private void marks(List<Mark> marks) {
        if (!marks.isEmpty()) {
            to.writeStartArray("marks");
            for (Mark mark : marks) {
                to.writeStartObject();
                mark.write(to);
                to.writeEnd();
            }
            to.writeEnd();
        }
    }
}
