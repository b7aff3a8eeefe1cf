package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several changes of marks that are one, as when a change of marks is undone. The editor (prosemirror-transform 1.12.6) puts
 * one into the other when such a step is undone again, and then cannot read it: here they are laid side by side.
 */
record MarkSetStep(List<MarkStep> steps) implements Step {
    static final String TYPE = "markSet";

    private static final Set<String> NAMES = Set.of("stepType", "steps");
    private static final int MOST = 1_000;
    private static final int WEIGHT = 10;

    static MarkSetStep read(Schema schema, JsonObject json) {
        List<MarkStep> steps = new ArrayList<>();
        collect(schema, json, steps, 0);
        if (steps.size() > MOST) {
            throw StepRefused.malformed("there are too many marks in one step");
        }
        return new MarkSetStep(List.copyOf(steps));
    }

    private static void collect(Schema schema, JsonObject json, List<MarkStep> steps, int depth) {
        Json.only(json, NAMES);
        if (depth > Whole.DEEPEST) {
            throw StepRefused.malformed("the marks are nested too deep");
        }
        for (JsonValue each : Json.array(json.get("steps"))) {
            JsonObject step = Json.object(each);
            switch (Json.text(step, "stepType")) {
                case TYPE -> collect(schema, step, steps, depth + 1);
                case MarkStep.ADDS, MarkStep.TAKES -> steps.add(MarkStep.read(schema, step));
                default -> throw StepRefused.malformed("a set of marks has another step in it");
            }
        }
    }

    @Override
    public RichText apply(RichText text, int credit) {
        steps.forEach(step -> text.requireRange(step.from(), step.to()));
        return text.marked(steps);
    }

    @Override
    public StepMap map() {
        return StepMap.NOTHING;
    }

    @Override
    public Optional<Step> after(Mapping mapping, int first) {
        List<MarkStep> left = new ArrayList<>();
        for (MarkStep step : steps) {
            step.after(mapping, first).ifPresent(mapped -> left.add((MarkStep) mapped));
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(new MarkSetStep(List.copyOf(left)));
    }

    @Override
    public List<Touch> touches() {
        return steps.stream().flatMap(step -> step.touches().stream()).toList();
    }

    /** A mark takes as much room as a row of words. */
    @Override
    public int weight() {
        return WEIGHT * steps.size();
    }

    @Override
    public boolean isOfWords() {
        return true;
    }

    @Override
    public void write(JsonGenerator to) {
        to.write("stepType", TYPE).writeStartArray("steps");
        for (MarkStep step : steps) {
            to.writeStartObject();
            step.write(to);
            to.writeEnd();
        }
        to.writeEnd();
    }
}
