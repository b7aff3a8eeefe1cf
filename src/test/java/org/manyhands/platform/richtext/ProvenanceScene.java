package org.manyhands.platform.richtext;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bo changes what Anna wrote. Quotes are written as apostrophes. */
abstract class ProvenanceScene {
    static final int ANNA = 1;
    static final int BO = 2;
    static final String SENTENCE =
            "Everybody who leaves a hospital is visited at home within a week by somebody they know.";

    final Schema schema = Schema.current();

    /** Words begin at place 2. */
    RichText text = RichText.read(
            schema, json("{'type':'doc','content':[{'type':'clause','content':[{'type':'paragraph'}]}]}"));

    TakenOut takenOut = TakenOut.NOTHING;
    List<Repetition> repeated;

    void write(int writer, int place, String words) {
        replace(writer, place, place, words, StepWay.WRITTEN);
    }

    void replace(int writer, int from, int to, String words, StepWay way) {
        make(writer, step(from, to, words), provenance(writer, way));
    }

    Provenance provenance(int writer, StepWay... ways) {
        return new Provenance(
                String.valueOf(writer), List.of(ways), takenOut, IntUnaryOperator.identity(), copied -> Stream.empty());
    }

    void make(int writer, Step step, Provenance provenance) {
        make(writer, List.of(step), provenance);
    }

    void make(int writer, List<Step> steps, Provenance provenance) {
        RichText before = text;
        text = Rebase.of(before, List.of(), steps, writer, provenance).text();
        takenOut = provenance.takenOut();
        repeated = provenance.repeated(before, text);
    }

    Step step(int from, int to, String words) {
        String slice = words.isEmpty() ? "" : ",'slice':{'content':[{'type':'text','text':'" + words + "'}]}";
        return step("{'stepType':'replace','from':" + from + ",'to':" + to + slice + "}");
    }

    Step step(String words) {
        return Step.read(schema, json(words));
    }

    String credits() {
        return IntStream.range(0, text.size())
                .filter(text::isCharacter)
                .mapToObj(place -> String.valueOf(text.credit(place)))
                .collect(Collectors.joining());
    }

    static JsonObject json(String words) {
        return Json.createReader(new StringReader(words.replace('\'', '"'))).readObject();
    }
}
