package org.manyhands.platform.richtext;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of steps, as the editor sends and reads them and as they are stored. */
public final class Steps {
    private Steps() {}

    /**
     * Reads an array of steps.
     *
     * @throws StepRefused if it is none
     */
    public static List<Step> read(Schema schema, JsonValue array) {
        List<Step> steps = new ArrayList<>();
        for (JsonValue each : Json.array(array)) {
            steps.add(Step.read(schema, Json.object(each)));
        }
        return steps;
    }

    /** The steps as a JSON array. */
    public static String json(List<Step> steps) {
        StringWriter words = new StringWriter();
        try (JsonGenerator to = jakarta.json.Json.createGenerator(words)) {
            to.writeStartArray();
            for (Step step : steps) {
                to.writeStartObject();
                step.write(to);
                to.writeEnd();
            }
            to.writeEnd();
        }
        return words.toString();
    }
}
