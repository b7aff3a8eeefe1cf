package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.richtext.StepMap.Landing;

/**
 * Puts a slice around a part that stays, its gap, in the place of what stood around it; as when a clause becomes a list.
 *
 * @param insert where in the slice the gap goes
 * @param structure whether it may take away nothing but ends and beginnings of nodes
 */
record ReplaceAroundStep(int from, int to, int gapFrom, int gapTo, Slice slice, int insert, boolean structure)
        implements Step {
    static final String TYPE = "replaceAround";

    private static final Set<String> NAMES =
            Set.of("stepType", "from", "to", "gapFrom", "gapTo", "insert", "slice", "structure");

    static ReplaceAroundStep read(Schema schema, JsonObject json) {
        Json.only(json, NAMES);
        ReplaceAroundStep step = new ReplaceAroundStep(
                Json.number(json, "from"),
                Json.number(json, "to"),
                Json.number(json, "gapFrom"),
                Json.number(json, "gapTo"),
                Slice.read(schema, json.get("slice")),
                Json.number(json, "insert"),
                Json.flag(json, "structure"));
        Json.requireRising(step.from, step.gapFrom, step.gapTo, step.to);
        if (step.insert > step.slice.size()) {
            throw StepRefused.malformed("the gap lies outside");
        }
        return step;
    }

    @Override
    public RichText apply(RichText text, int credit) {
        text.requireRange(from, to);
        if (structure) {
            text.requireNoContent(from, gapFrom);
            text.requireNoContent(gapTo, to);
        }
        text.requireFlat(gapFrom, gapTo);
        return text.replacedAround(this, credit);
    }

    @Override
    public StepMap map() {
        return StepMap.around(
                new StepMap.Range(from, gapFrom - from, insert),
                new StepMap.Range(gapTo, to - gapTo, slice.size() - insert));
    }

    @Override
    public Optional<Step> after(Mapping mapping, int first) {
        Landing start = mapping.follow(from, 1, first);
        Landing end = mapping.follow(to, -1, first);
        int gapStart = from == gapFrom
                ? start.place()
                : mapping.follow(gapFrom, -1, first).place();
        int gapEnd = to == gapTo ? end.place() : mapping.follow(gapTo, 1, first).place();
        if ((start.across() && end.across()) || gapStart < start.place() || gapEnd > end.place() || gapStart > gapEnd) {
            return Optional.empty();
        }
        return Optional.of(
                new ReplaceAroundStep(start.place(), end.place(), gapStart, gapEnd, slice, insert, structure));
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
        return new ReplaceAroundStep(from, to, gapFrom, gapTo, slice.with(tokens), insert, structure);
    }

    @Override
    public void write(JsonGenerator to) {
        to.write("stepType", TYPE)
                .write("from", from)
                .write("to", this.to)
                .write("gapFrom", gapFrom)
                .write("gapTo", gapTo)
                .write("insert", insert);
        slice.write(to);
        if (structure) {
            to.write("structure", true);
        }
    }
}
