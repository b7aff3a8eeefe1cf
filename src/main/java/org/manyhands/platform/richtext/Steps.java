package org.manyhands.platform.richtext;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of steps, as the editor sends and reads them and as they are stored. */
public final class Steps {
    private static final String LINE = "\n";

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

    /**
     * Reads steps with the credits that what they put in has already.
     *
     * @param credits as {@link #credits} tells them, or null for none
     */
    public static List<Step> read(Schema schema, JsonValue array, String credits) {
        List<Step> steps = read(schema, array);
        if (credits == null) {
            return steps;
        }
        String[] each = credits.split(LINE, -1);
        List<Step> credited = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            credited.add(each[i].isEmpty() ? step : step.putting(Credits.read(each[i], step.put())));
        }
        return credited;
    }

    /** The credits that what the steps put in has already; null when nothing has any. */
    public static String credits(List<Step> steps) {
        boolean any = steps.stream().anyMatch(step -> Credits.isAny(step.put()));
        return any ? steps.stream().map(step -> Credits.write(step.put())).collect(Collectors.joining(LINE)) : null;
    }

    /** What the steps put in that was nobody's before, as words; a line for each block that ends. */
    public static String typed(List<Step> steps) {
        StringBuilder words = new StringBuilder();
        for (Step step : steps) {
            Tokens put = step.put();
            for (int place = 0; place < put.size(); place++) {
                if (put.isCharacter(place) && put.credit(place) == 0) {
                    words.append(put.character(place));
                } else if (put.isEnd(place) && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
                    words.append('\n');
                }
            }
        }
        return words.toString();
    }

    /** The steps as a JSON array. */
    public static String json(List<Step> steps) {
        StringWriter words = new StringWriter();
        try (JsonGenerator to = JsonText.generator(words)) {
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
