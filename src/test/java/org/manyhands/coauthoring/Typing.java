package org.manyhands.coauthoring;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.richtext.Steps;

/** Steps as an editor makes them. Quotes are written as apostrophes. */
final class Typing {
    private Typing() {}

    static List<Step> steps(String... each) {
        String array = "[" + String.join(",", each).replace('\'', '"') + "]";
        try (JsonReader reader = Json.createReader(new StringReader(array))) {
            return Steps.read(Schema.current(), reader.readArray());
        }
    }

    /** A batch of steps that say nothing of where their words are from. */
    static SentBatch sent(String session, int number, int base, String... steps) {
        return sent(session, number, base, StepWay.WRITTEN, steps);
    }

    /** A batch of steps whose words all came by one way. */
    static SentBatch sent(String session, int number, int base, StepWay way, String... steps) {
        return new SentBatch(session, number, base, steps(steps), Collections.nCopies(steps.length, way));
    }

    /** Words typed at a place. */
    static String words(int place, String words) {
        return exchanged(place, place, words);
    }

    /** Words in the place of others. */
    static String exchanged(int from, int to, String words) {
        return "{'stepType':'replace','from':" + from + ",'to':" + to + ",'slice':{'content':[{'type':'text','text':'"
                + words + "'}]}}";
    }

    /** Enter in a clause, which makes two of it, as deep as clause and paragraph. */
    static String split(int place, String key) {
        return "{'stepType':'replace','from':" + place + ",'to':" + place + ",'slice':{'content':[" + clause(key) + ","
                + clause(key) + "],'openStart':2,'openEnd':2},'structure':true}";
    }

    /** A clause put in at a place. */
    static String put(int place, String key, String words) {
        return "{'stepType':'replace','from':" + place + ",'to':" + place
                + ",'slice':{'content':[{'type':'clause','attrs':{'key':'" + key
                + "'},'content':[{'type':'paragraph','content':[{'type':'text','text':'" + words + "'}]}]}]}}";
    }

    static String taken(int from, int to) {
        return "{'stepType':'replace','from':" + from + ",'to':" + to + "}";
    }

    private static String clause(String key) {
        return "{'type':'clause','attrs':{'key':'" + key + "'},'content':[{'type':'paragraph'}]}";
    }
}
