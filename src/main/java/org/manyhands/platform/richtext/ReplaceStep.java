package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.richtext.StepMap.Landing;

/**
 * Puts a slice in the place of a part.
 *
 * @param structure whether it may take away nothing but ends and beginnings of nodes
 */
record ReplaceStep(int from, int to, Slice slice, boolean structure) implements Step {
    static final String TYPE = "replace";

    private static final Set<String> NAMES = Set.of("stepType", "from", "to", "slice", "structure");

    static ReplaceStep read(Schema schema, JsonObject json) {
        Json.only(json, NAMES);
        int from = Json.number(json, "from");
        int to = Json.number(json, "to");
        Json.requireRising(from, to);
        return new ReplaceStep(from, to, Slice.read(schema, json.get("slice")), Json.flag(json, "structure"));
    }

    @Override
    public RichText apply(RichText text, int credit) {
        text.requireRange(from, to);
        if (structure) {
            text.requireNoContent(from, to);
        }
        return text.replaced(from, to, slice, credit);
    }

    @Override
    public StepMap map() {
        return StepMap.of(from, to - from, slice.size());
    }

    @Override
    public Optional<Step> after(Mapping mapping, int first) {
        Landing start = mapping.follow(from, 1, first);
        Landing end = mapping.follow(to, -1, first);
        return start.across() && end.across()
                ? Optional.empty()
                : Optional.of(new ReplaceStep(start.place(), Math.max(start.place(), end.place()), slice, structure));
    }

    @Override
    public boolean isOfWords() {
        return slice.tokens().isWords();
    }

    @Override
    public Tokens put() {
        return slice.tokens();
    }

    @Override
    public int open() {
        return slice.openStart();
    }

    @Override
    public Step putting(Tokens tokens) {
        return new ReplaceStep(from, to, slice.with(tokens), structure);
    }

    @Override
    public void write(JsonGenerator to) {
        to.write("stepType", TYPE).write("from", from).write("to", this.to);
        slice.write(to);
        if (structure) {
            to.write("structure", true);
        }
    }
}
