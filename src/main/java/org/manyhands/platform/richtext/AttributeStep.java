package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.richtext.StepMap.Landing;

/** Gives an attribute of the node that begins at a place another value, such as a heading its level. */
record AttributeStep(int place, String name, JsonValue value) implements Step {
    static final String TYPE = "attr";

    private static final Set<String> NAMES = Set.of("stepType", "pos", "attr", "value");

    static AttributeStep read(Schema schema, JsonObject json) {
        Json.only(json, NAMES);
        String name = Json.text(json, "attr");
        if (!schema.knowsAttribute(name)) {
            throw StepRefused.malformed("there is an attribute that the schema does not know");
        }
        return new AttributeStep(Json.number(json, "pos"), name, json.getOrDefault("value", JsonValue.NULL));
    }

    @Override
    public RichText apply(RichText text, int credit) {
        return text.attributed(place, name, value);
    }

    @Override
    public StepMap map() {
        return StepMap.NOTHING;
    }

    @Override
    public Optional<Step> after(Mapping mapping, int first) {
        Landing landing = mapping.follow(place, 1, first);
        return landing.after() || landing.across()
                ? Optional.empty()
                : Optional.of(new AttributeStep(landing.place(), name, value));
    }

    @Override
    public List<Touch> touches() {
        return List.of(new Touch(place, place + 1, name, value));
    }

    @Override
    public void write(JsonGenerator to) {
        to.write("stepType", TYPE).write("pos", place).write("attr", name).write("value", value);
    }
}
