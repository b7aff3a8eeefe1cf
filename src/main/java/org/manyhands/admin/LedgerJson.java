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

/** A history as one JSON file, the form into which any other can be brought (see {@code src/docs/voice-ledger.md}). */
final class LedgerJson {
    private LedgerJson() {}

    /** A revision with its time, or null where the history tells none. */
    private record Timed(Instant at, String author, String text) {}

    /** The revisions by their times or, where there are none, as they stand in the file; counted from 1. */
    static List<LedgerRevision> revisions(byte[] file) throws LedgerRefused {
        JsonArray rows = rows(file);
        List<Timed> timed = new ArrayList<>();
        for (JsonValue row : rows) {
            timed.add(timed(row, timed.size() + 1));
        }
        long times = timed.stream().filter(each -> each.at != null).count();
        if (times > 0 && times < timed.size()) {
            throw new LedgerRefused(
                    "Some revisions have a time (\"at\") and some have none: give it to all or to none.");
        }
        if (times > 0) {
            timed.sort(Comparator.comparing(Timed::at));
        }
        List<LedgerRevision> revisions = new ArrayList<>();
        timed.forEach(each -> revisions.add(new LedgerRevision(revisions.size() + 1, each.author, each.text)));
        return revisions;
    }

    private static JsonArray rows(byte[] file) throws LedgerRefused {
        PlainText text = PlainText.of(file);
        if (!text.isGood()) {
            throw new LedgerRefused("Line %d has characters that are not UTF-8.".formatted(text.firstBadLine()));
        }
        try (JsonReader reader = Json.createReader(new StringReader(text.text()))) {
            if (reader.readValue() instanceof JsonObject history
                    && history.get("revisions") instanceof JsonArray revisions) {
                return revisions;
            }
            throw new LedgerRefused("The file has no list of \"revisions\".");
        } catch (JsonParsingException e) {
            throw new LedgerRefused(
                    "The file is neither a zip nor JSON: line %d, column %d cannot be read."
                            .formatted(
                                    e.getLocation().getLineNumber(),
                                    e.getLocation().getColumnNumber()),
                    e);
        } catch (RuntimeException e) {
            // The parser has limits of its own, such as for nesting, and no type of exception for them.
            throw new LedgerRefused("The file is no JSON that can be read: " + e.getMessage(), e);
        }
    }

    private static Timed timed(JsonValue row, int number) throws LedgerRefused {
        if (!(row instanceof JsonObject revision)) {
            throw new LedgerRefused("Revision %d is no object.".formatted(number));
        }
        String author = words(revision, "author", number).strip();
        if (author.isEmpty()) {
            throw new LedgerRefused("Revision %d has no author.".formatted(number));
        }
        return new Timed(at(revision, number), author, words(revision, "text", number));
    }

    private static String words(JsonObject revision, String name, int number) throws LedgerRefused {
        if (revision.get(name) instanceof JsonString words) {
            return words.getString();
        }
        throw new LedgerRefused("Revision %d has no \"%s\".".formatted(number, name));
    }

    private static Instant at(JsonObject revision, int number) throws LedgerRefused {
        JsonValue at = revision.get("at");
        if (at == null || at == JsonValue.NULL) {
            return null;
        }
        try {
            if (at instanceof JsonString time) {
                return OffsetDateTime.parse(time.getString()).toInstant();
            }
        } catch (DateTimeException e) {
            throw badTime(number);
        }
        throw badTime(number);
    }

    private static LedgerRefused badTime(int number) {
        return new LedgerRefused(
                "The time (\"at\") of revision %d is not like 2024-05-01T10:00:00Z.".formatted(number));
    }
}
