package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import java.util.Set;

/** Marks words, or takes a mark from them. */
record MarkStep(int from, int to, Mark mark, boolean adds) implements Step {
    static final String ADDS = "addMark";
    static final String TAKES = "removeMark";

    private static final Set<String> NAMES = Set.of("stepType", "from", "to", "mark");

    static MarkStep read(Schema schema, JsonObject json) {
        Json.only(json, NAMES);
        return new MarkStep(
                Json.number(json, "from"),
                Json.number(json, "to"),
                Mark.read(schema, json.get("mark")),
                Json.text(json, "stepType").equals(ADDS));
    }

    @Override
    public RichText apply(RichText text, int credit) {
        text.requireRange(from, to);
        return text.marked(from, to, mark, adds);
    }

    @Override
    public StepMap map() {
        return StepMap.NOTHING;
    }

    @Override
    public Optional<Step> after(Mapping mapping, int first) {
        int start = mapping.follow(from, 1, first).place();
        int end = mapping.follow(to, -1, first).place();
        return start < end ? Optional.of(new MarkStep(start, end, mark, adds)) : Optional.empty();
    }

    @Override
    public boolean isOfWords() {
        return true;
    }

    @Override
    public void write(JsonGenerator to) {
        to.write("stepType", adds ? ADDS : TAKES).writeStartObject("mark");
        mark.write(to);
        to.writeEnd().write("from", from).write("to", this.to);
    }
}
