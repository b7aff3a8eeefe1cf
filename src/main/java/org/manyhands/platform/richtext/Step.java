package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Optional;

/** One change of a text, as the editor sends it. It fits the text that it was made in, and others once it is mapped. */
public sealed interface Step permits ReplaceStep, ReplaceAroundStep, MarkStep, MarkSetStep, AttributeStep {
    /**
     * Reads a step as it was sent.
     *
     * @throws StepRefused if it is none; what it says of a text is not asked yet
     */
    static Step read(Schema schema, JsonObject json) {
        return switch (Json.text(json, "stepType")) {
            case ReplaceStep.TYPE -> ReplaceStep.read(schema, json);
            case ReplaceAroundStep.TYPE -> ReplaceAroundStep.read(schema, json);
            case MarkStep.ADDS, MarkStep.TAKES -> MarkStep.read(schema, json);
            case MarkSetStep.TYPE -> MarkSetStep.read(schema, json);
            case AttributeStep.TYPE -> AttributeStep.read(schema, json);
            default -> throw StepRefused.malformed("there is no such step");
        };
    }

    /**
     * The text after it.
     *
     * @param credit what stands beside the tokens that it adds
     * @throws StepRefused if it does not fit
     */
    RichText apply(RichText text, int credit);

    /** Where the places of the text go by it. */
    StepMap map();

    /** What it gives something that stays in its place, in the text before it, which is also the one after it. */
    default List<Touch> touches() {
        return List.of();
    }

    /** The same step after the steps of a mapping, from one on; nothing when what it was about is gone. */
    Optional<Step> after(Mapping mapping, int first);

    /** Whether it neither begins nor changes a node: it puts in nothing but characters, or marks them. */
    default boolean isOfWords() {
        return false;
    }

    /** What it puts in. */
    default Tokens put() {
        return Tokens.NONE;
    }

    /** How many of the first tokens of what it puts in begin what is begun there already. */
    default int open() {
        return 0;
    }

    /** How many tokens it puts in. */
    default int size() {
        return put().size();
    }

    /** How many tokens it takes the room of, for those who keep it. */
    default int weight() {
        return size();
    }

    /** The same step, which puts in the same with other credits. */
    default Step putting(Tokens tokens) {
        return this;
    }

    /** Writes its members as the editor reads them. */
    void write(JsonGenerator to);
}
