package org.manyhands.admin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.manyhands.platform.errors.RuleViolation;

/** A history as one JSON file, the form into which any other can be brought (see {@code src/docs/voice-ledger.md}). */
final class HistoryJson {
    private HistoryJson() {}

    /**
     * A revision.
     *
     * @param at when it was written, or null where the history tells no times
     */
    record Revision(Instant at, String author, String text) {}

    /**
     * The revisions by their times or, where there are none, as they stand in the file.
     *
     * @throws RuleViolation at the field {@code file} when one of them cannot be read: a history with a gap tells something else
     */
    static List<Revision> read(byte[] file) {
        List<Revision> revisions = new ArrayList<>();
        for (JsonValue row : rows(file)) {
            revisions.add(revision(row, revisions.size() + 1));
        }
        long times =
                revisions.stream().filter(revision -> revision.at() != null).count();
        if (times > 0 && times < revisions.size()) {
            throw refused("admin.import.json.times");
        }
        if (times > 0) {
            revisions.sort(Comparator.comparing(Revision::at));
        }
        return revisions;
    }

    private static JsonArray rows(byte[] file) {
        PlainText text = PlainText.of(file);
        if (!text.isGood()) {
            throw refused("admin.import.json.encoding", text.firstBadLine());
        }
        try (JsonReader reader = Json.createReader(new StringReader(text.text()))) {
            if (reader.readValue() instanceof JsonObject history
                    && history.get("revisions") instanceof JsonArray revisions) {
                return revisions;
            }
        } catch (JsonParsingException e) {
            throw refused(
                    "admin.import.json.none",
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber());
        } catch (RuntimeException e) {
            // The parser has limits of its own, such as for nesting, and no type of exception for them.
            throw refused("admin.import.json.limits", e.getMessage());
        }
        throw refused("admin.import.json.revisions");
    }

    private static Revision revision(JsonValue row, int number) {
        if (!(row instanceof JsonObject revision)) {
            throw refused("admin.import.json.revision", number);
        }
        String author = words(revision, "author", number).strip();
        if (author.isEmpty()) {
            throw refused("admin.import.json.author", number);
        }
        return new Revision(at(revision, number), author, words(revision, "text", number));
    }

    private static String words(JsonObject revision, String name, int number) {
        if (revision.get(name) instanceof JsonString words) {
            return words.getString();
        }
        throw refused("admin.import.json.words", number, name);
    }

    private static Instant at(JsonObject revision, int number) {
        JsonValue at = revision.get("at");
        if (at == null || at == JsonValue.NULL) {
            return null;
        }
        try {
            if (at instanceof JsonString time) {
                return OffsetDateTime.parse(time.getString()).toInstant();
            }
        } catch (DateTimeException e) {
            throw refused("admin.import.json.time", number);
        }
        throw refused("admin.import.json.time", number);
    }

    private static RuleViolation refused(String key, Object... args) {
        return RuleViolation.at("file", key, args);
    }
}
