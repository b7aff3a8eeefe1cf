package org.manyhands.admin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an import would do, or did: line by line, with reasons. Kept as JSON with keys of texts, so that it can be read
 * in any language later.
 *
 * @param blocked whether nothing of it can be imported
 * @param unchanged whether all of it is there already
 * @param facts what there is to say of the whole
 * @param accepted how many lines are taken
 * @param refused how many are not
 * @param lines the refused ones, then those with a remark, then the others; of what is refused and of what is taken at
 *     most {@link #MOST_LINES} each
 */
public record ImportReport(
        boolean blocked, boolean unchanged, List<ImportFact> facts, int accepted, int refused, List<ReportLine> lines) {
    /** A report is read by people; beyond this the counts tell. */
    static final int MOST_LINES = 300;

    static ImportReport of(boolean blocked, boolean unchanged, List<ImportFact> facts, List<ReportLine> all) {
        List<ReportLine> sorted = all.stream()
                .sorted(Comparator.comparing(ReportLine::kind).thenComparingInt(ReportLine::line))
                .toList();
        List<ReportLine> bad = sorted.stream().filter(line -> !line.accepted()).toList();
        List<ReportLine> good = sorted.subList(bad.size(), sorted.size());
        List<ReportLine> kept = new ArrayList<>(bad.subList(0, Math.min(bad.size(), MOST_LINES)));
        kept.addAll(good.subList(0, Math.min(good.size(), MOST_LINES)));
        return new ImportReport(blocked, unchanged, List.copyOf(facts), good.size(), bad.size(), List.copyOf(kept));
    }

    /** Whether confirming it would change anything. */
    public boolean isWorthwhile() {
        return !blocked && !unchanged && accepted > 0;
    }

    /** What was not imported, each with its reason; at most {@link #MOST_LINES}. */
    public List<ReportLine> refusedLines() {
        return lines.stream().filter(line -> !line.accepted()).toList();
    }

    /** What is imported, each with what becomes of it; at most {@link #MOST_LINES}. */
    public List<ReportLine> acceptedLines() {
        return lines.stream().filter(ReportLine::accepted).toList();
    }

    String toJson() {
        JsonArrayBuilder jsonFacts = Json.createArrayBuilder();
        facts.forEach(
                fact -> jsonFacts.add(Json.createArrayBuilder().add(fact.key()).add(fact.value())));
        JsonArrayBuilder jsonLines = Json.createArrayBuilder();
        for (ReportLine line : lines) {
            jsonLines.add(Json.createObjectBuilder()
                    .add("line", line.line())
                    .add("kind", line.kind().name())
                    .add("what", line.what())
                    .add("key", line.key())
                    .add("args", Json.createArrayBuilder(line.args())));
        }
        return Json.createObjectBuilder()
                .add("blocked", blocked)
                .add("unchanged", unchanged)
                .add("accepted", accepted)
                .add("refused", refused)
                .add("facts", jsonFacts)
                .add("lines", jsonLines)
                .build()
                .toString();
    }

    static ImportReport fromJson(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new ImportReport(
                    json.getBoolean("blocked"),
                    json.getBoolean("unchanged"),
                    json.getJsonArray("facts").getValuesAs(JsonArray.class).stream()
                            .map(fact -> new ImportFact(fact.getString(0), fact.getString(1)))
                            .toList(),
                    json.getInt("accepted"),
                    json.getInt("refused"),
                    json.getJsonArray("lines").stream().map(ImportReport::line).toList());
        }
    }

    private static ReportLine line(JsonValue value) {
        JsonObject json = value.asJsonObject();
        return new ReportLine(
                json.getInt("line"),
                ReportLine.Kind.valueOf(json.getString("kind")),
                json.getString("what"),
                json.getString("key"),
                json.getJsonArray("args").getValuesAs(JsonString::getString));
    }
}
