package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How what a step puts in came there, as the editor says. Nobody has a credit by saying so: see {@link Provenance}. */
public sealed interface StepWay {
    /** Typed, or pasted from somewhere else; or the step puts nothing in. */
    StepWay WRITTEN = new Written();

    /** It was in this text before: undone, done again, cut or dragged. */
    StepWay MOVED = new Moved();

    Set<String> MOVES = Set.of("undo", "move");
    Set<String> NAMES = Set.of("version", "from", "to");

    record Written() implements StepWay {}

    record Moved() implements StepWay {}

    /**
     * Copied from a passage of this text.
     *
     * @param version how many steps the text had then
     */
    record Copied(int version, int from, int to) implements StepWay {}

    /**
     * Reads the ways of a batch, one for each step.
     *
     * @throws StepRefused if they are none
     */
    static List<StepWay> read(JsonValue array) {
        List<StepWay> ways = new ArrayList<>();
        for (JsonValue each : Json.array(array)) {
            ways.add(one(each));
        }
        return ways;
    }

    private static StepWay one(JsonValue way) {
        if (way == JsonValue.NULL) {
            return WRITTEN;
        }
        if (way instanceof JsonString word && MOVES.contains(word.getString())) {
            return MOVED;
        }
        JsonObject passage = Json.object(way);
        Json.only(passage, NAMES);
        return new Copied(Json.number(passage, "version"), Json.number(passage, "from"), Json.number(passage, "to"));
    }
}
