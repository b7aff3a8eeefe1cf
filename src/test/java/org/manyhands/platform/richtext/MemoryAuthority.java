package org.manyhands.platform.richtext;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The one who orders the steps of all, kept in memory: what the portal keeps in its database. */
final class MemoryAuthority {
    private static final int MANY = 50;

    private final Schema schema = Schema.current();
    private final String beginning;
    private final List<Entry> log = new ArrayList<>();
    private final Map<Integer, Batch> last = new HashMap<>();
    private final TreeMap<Integer, RichText> snapshots = new TreeMap<>();
    private RichText text;
    private TakenOut takenOut;

    private record Entry(Step step, int writer, int batch, int source) {}

    private record Batch(int number, int from, int to) {}

    MemoryAuthority(String beginning) {
        this.beginning = beginning;
        restart();
    }

    int version() {
        return log.size();
    }

    RichText text() {
        return text;
    }

    /** Makes the text again from its beginning and the log, as after a lost node. */
    void restart() {
        snapshots.clear();
        text = RichText.read(
                schema, Json.createReader(new StringReader(beginning)).readObject());
        snapshots.put(0, text);
        takenOut = TakenOut.NOTHING;
        for (Entry entry : log) {
            takenOut = takenOut.and(name(entry.writer()), entry.step(), text);
            text = entry.step().apply(text, entry.writer());
        }
    }

    private static String name(int writer) {
        return "editor " + writer;
    }

    private RichText at(int version) {
        Map.Entry<Integer, RichText> before = snapshots.floorEntry(version);
        RichText then = before.getValue();
        for (Entry entry : log.subList(before.getKey(), version)) {
            then = entry.step().apply(then, entry.writer());
        }
        return then;
    }

    /** Takes a batch once, however often it comes. */
    void take(int writer, int number, int base, String steps, String ways) {
        Batch before = last.get(writer);
        if (before != null && before.number() >= number) {
            return;
        }
        List<Step> own = new ArrayList<>();
        JsonArray sent = Json.createReader(new StringReader(steps)).readArray();
        for (JsonValue step : sent) {
            own.add(Step.read(schema, step.asJsonObject()));
        }
        List<Step> others =
                log.subList(base, log.size()).stream().map(Entry::step).toList();
        int from = log.size();
        Provenance provenance = new Provenance(
                name(writer),
                StepWay.read(Json.createReader(new StringReader(ways)).readArray()),
                takenOut,
                way -> Stream.of(Passage.of(at(way.version()), way.from(), way.to())));
        Rebase rebase = Rebase.of(text, others, own, writer, provenance);
        takenOut = provenance.takenOut();
        for (int i = 0; i < rebase.steps().size(); i++) {
            log.add(new Entry(
                    rebase.steps().get(i), writer, number, rebase.sources().get(i)));
        }
        text = rebase.text();
        if (log.size() - snapshots.lastKey() > MANY) {
            snapshots.put(log.size(), text);
        }
        last.put(writer, new Batch(number, from, log.size()));
    }

    /**
     * What a writer has not seen, batch by batch, each as the editor takes it.
     *
     * @param waitingFor the number of the batch that the writer waits for an answer to, or -1
     */
    List<String> since(int version, int reader, int waitingFor) {
        List<String> messages = new ArrayList<>();
        int from = version;
        while (from < log.size()) {
            int to = from + 1;
            while (to < log.size() && sameBatch(log.get(from), log.get(to))) {
                to++;
            }
            Entry first = log.get(from);
            messages.add(message(from, log.subList(from, to), first.writer() == reader && first.batch() == waitingFor));
            from = to;
        }
        Batch answered = last.get(reader);
        if (answered != null && answered.number() == waitingFor && answered.from() == answered.to()) {
            messages.add(message(log.size(), List.of(), true));
        }
        return messages;
    }

    private static boolean sameBatch(Entry one, Entry other) {
        return one.writer() == other.writer() && one.batch() == other.batch();
    }

    private static String message(int from, List<Entry> entries, boolean own) {
        StringWriter words = new StringWriter();
        try (var to = Json.createGenerator(words)) {
            to.writeStartObject().write("from", from).writeStartArray("steps");
            for (Entry entry : entries) {
                to.writeStartObject();
                entry.step().write(to);
                to.writeEnd();
            }
            to.writeEnd();
            if (own) {
                to.writeStartArray("own");
                entries.forEach(entry -> to.write(entry.source()));
                to.writeEnd();
            }
            to.writeEnd();
        }
        return words.toString();
    }
}
