package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks words, or takes a mark from them. */
record MarkStep(int from, int to, Mark mark, boolean adds) implements Step {
    static final String ADDS = "addMark";
    static final String TAKES = "removeMark";

    /** What words are given that a mark is taken from. */
    private static final String GONE = "";

    private static final Set<String> NAMES = Set.of("stepType", "from", "to", "mark");

    static MarkStep read(Schema schema, JsonObject json) {
        Json.only(json, NAMES);
        int from = Json.number(json, "from");
        int to = Json.number(json, "to");
        Json.requireRising(from, to);
        return new MarkStep(
                from,
                to,
                Mark.read(schema, json.get("mark")),
                Json.text(json, "stepType").equals(ADDS));
    }

    @Override
    public RichText apply(RichText text, int credit) {
        text.requireRange(from, to);
        return text.marked(List.of(this));
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
    public List<Touch> touches() {
        return List.of(new Touch(from, to, mark.kind().name(), adds ? mark.attributes() : GONE));
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
