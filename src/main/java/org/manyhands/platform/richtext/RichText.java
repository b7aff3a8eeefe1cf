package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text as it stands, with the credit of each token. It never changes: a step makes another one. Every one that there is
 * is as the schema wants it. Places count tokens from the beginning of the text, as in the editor.
 */
public final class RichText {
    private static final Set<String> NAMES = Set.of("type", "content");

    private final Schema schema;
    private final Tokens tokens;

    RichText(Schema schema, Tokens tokens) {
        Whole.require(schema, tokens);
        this.schema = schema;
        this.tokens = tokens;
    }

    /**
     * Reads a text as the editor writes it; the credit of all is 0.
     *
     * @throws StepRefused if it is none
     */
    public static RichText read(Schema schema, JsonObject json) {
        Json.only(json, NAMES);
        if (schema.node(Json.text(json, "type")) != schema.top()) {
            throw StepRefused.malformed("the text is none");
        }
        return new RichText(schema, TokenReader.read(schema, json.get("content")));
    }

    /**
     * Reads a text with its credits, as {@link #json} and {@link #credits} tell them.
     *
     * @throws StepRefused if they do not belong together
     */
    public static RichText read(Schema schema, JsonObject json, String credits) {
        RichText text = read(schema, json);
        return new RichText(schema, Credits.read(credits, text.tokens));
    }

    /** A text of these tokens. */
    static RichText of(Schema schema, Tokens tokens) {
        return new RichText(schema, tokens);
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    /** The credit of the token behind a place. */
    public int credit(int place) {
        return tokens.credit(place);
    }

    /** Whether the token behind a place is a character. */
    public boolean isCharacter(int place) {
        return tokens.isCharacter(place);
    }

    Tokens tokens() {
        return tokens;
    }

    /** The text as the editor reads it. */
    public String json() {
        StringWriter words = new StringWriter(2 * tokens.size());
        try (JsonGenerator to = JsonText.generator(words)) {
            to.writeStartObject().write("type", schema.top().name());
            TokenPrinter.write(tokens, to);
            to.writeEnd();
        }
        return words.toString();
    }

    /** The credits of its tokens, for {@link #read(Schema, JsonObject, String)}. */
    public String credits() {
        return Credits.write(tokens);
    }

    /** Its headings and clauses, in their order. */
    public List<Part> parts() {
        return Part.of(tokens);
    }

    /** The words of a part alone: each paragraph is a line, and a footnote stands in brackets. */
    public String words(Part part) {
        StringBuilder words = new StringBuilder();
        boolean inFootnote = false;
        for (int place = part.from(); place < part.to(); place++) {
            if (tokens.isCharacter(place)) {
                words.append(tokens.character(place));
            } else if (tokens.isEnd(place)) {
                words.append(inFootnote ? ")" : "");
                inFootnote = false;
            } else if (tokens.node(place).kind().isInline()) {
                inFootnote = tokens.isBeginning(place);
                words.append(inFootnote ? " (" : "\n");
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
                words.append('\n');
            }
        }
        return words.toString().strip();
    }

    /** The words of a part, each with whose it is. */
    public List<CreditedWord> creditedWords(Part part) {
        return CreditedWord.of(tokens, part);
    }

    RichText replaced(int from, int to, Slice slice, int credit) {
        requireJoins(from, to, slice);
        return new RichText(
                schema,
                writer(slice.size())
                        .copy(tokens, 0, from)
                        .credit(slice.tokens(), slice.from(), slice.to(), credit)
                        .copy(tokens, to, tokens.size())
                        .done());
    }

    RichText replacedAround(ReplaceAroundStep step, int credit) {
        Slice slice = step.slice();
        int middle = slice.from() + step.insert();
        requireJoins(step.from(), step.to(), slice);
        return new RichText(
                schema,
                writer(slice.size())
                        .copy(tokens, 0, step.from())
                        .credit(slice.tokens(), slice.from(), middle, credit)
                        .copy(tokens, step.gapFrom(), step.gapTo())
                        .credit(slice.tokens(), middle, slice.to(), credit)
                        .copy(tokens, step.to(), tokens.size())
                        .done());
    }

    /** The text after changes of marks, of which there is one at least, all as one. */
    RichText marked(List<MarkStep> steps) {
        int first = steps.stream().mapToInt(MarkStep::from).min().orElse(0);
        return new RichText(schema, new Marking(schema, tokens, around(first)).after(steps));
    }

    RichText attributed(int place, String name, JsonValue value) {
        if (place >= tokens.size() || tokens.isCharacter(place) || tokens.isEnd(place)) {
            throw StepRefused.unfitting("no node begins there");
        }
        Tokens.Writer changed = writer(0).copy(tokens, 0, tokens.size());
        changed.replace(place, tokens.node(place).with(name, value));
        return new RichText(schema, changed.done());
    }

    void requireRange(int from, int to) {
        if (from > to || to > tokens.size()) {
            throw StepRefused.unfitting("there is no such part");
        }
    }

    /** Fails if there is anything between two places but ends of nodes and then beginnings. */
    void requireNoContent(int from, int to) {
        int place = from;
        while (place < to && tokens.isEnd(place)) {
            place++;
        }
        while (place < to && tokens.isBeginning(place)) {
            place++;
        }
        if (place < to) {
            throw StepRefused.unfitting("something would be overwritten");
        }
    }

    /** Fails if a part does not lie within one node, with whole nodes in it. */
    void requireFlat(int from, int to) {
        int depth = 0;
        for (int place = from; place < to && depth >= 0; place++) {
            depth += tokens.isEnd(place) ? -1 : tokens.isBeginning(place) ? 1 : 0;
        }
        if (depth != 0) {
            throw StepRefused.unfitting("the gap is not whole");
        }
    }

    /** Fails if the nodes on both sides of what is put in do not go together with its open ones. */
    private void requireJoins(int from, int to, Slice slice) {
        List<NodeKind> before = around(from);
        List<NodeKind> after = around(to);
        int shared = before.size() - slice.openStart();
        if (shared < 1 || shared != after.size() - slice.openEnd()) {
            throw StepRefused.unfitting("the slice is open in another way than its place");
        }
        boolean joins = true;
        for (int i = 1; i < shared; i++) {
            joins &= before.get(i).joins(after.get(i));
        }
        for (int i = 0; i < slice.openStart(); i++) {
            joins &= slice.tokens().node(i).kind().joins(before.get(shared + i));
        }
        List<NodeKind> open = opened(slice);
        for (int i = 0; i < slice.openEnd(); i++) {
            joins &= open.get(i).joins(after.get(shared + i));
        }
        if (!joins) {
            throw StepRefused.unfitting("nodes that do not go together would be joined");
        }
    }

    /** The nodes of a slice that go on behind it, the outermost first. */
    private static List<NodeKind> opened(Slice slice) {
        List<NodeKind> open = new ArrayList<>();
        follow(slice.tokens(), 0, slice.to(), open);
        return open;
    }

    /** The nodes that a place lies in, the whole text first. */
    private List<NodeKind> around(int place) {
        List<NodeKind> around = new ArrayList<>();
        around.add(schema.top());
        follow(tokens, 0, place, around);
        return around;
    }

    private static void follow(Tokens tokens, int from, int to, List<NodeKind> around) {
        int place = from;
        while (place < to) {
            int next = place + 1;
            if (tokens.isCharacter(place)) {
                next = tokens.runEnd(place);
            } else if (tokens.isEnd(place)) {
                around.remove(around.size() - 1);
            } else if (tokens.isBeginning(place)) {
                around.add(tokens.node(place).kind());
            }
            place = next;
        }
    }

    private Tokens.Writer writer(int more) {
        return new Tokens.Writer(tokens.size() + more);
    }
}
