package org.manyhands.platform.richtext;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One mark on words, such as a link to an address. A word has one of each kind at most, in the order of the schema. */
record Mark(MarkKind kind, Map<String, Object> attributes) {
    static Mark read(Schema schema, JsonValue json) {
        JsonObject object = Json.object(json);
        MarkKind kind = schema.mark(Json.text(object, "type"));
        return new Mark(kind, kind.attributes().read(object.get("attrs")));
    }

    /** All marks of one node; the browser sorts them, and would keep two of a kind. */
    static List<Mark> readAll(Schema schema, JsonValue json) {
        List<Mark> marks = List.of();
        for (JsonValue each : Json.array(json)) {
            Mark mark = read(schema, each);
            int before = marks.size();
            marks = mark.addedTo(marks);
            if (marks.size() == before) {
                throw StepRefused.malformed("two marks of one kind stand on the same words");
            }
        }
        return marks;
    }

    List<Mark> addedTo(List<Mark> marks) {
        if (marks.contains(this)) {
            return marks;
        }
        List<Mark> all = new ArrayList<>(marks.size() + 1);
        boolean placed = false;
        for (Mark other : marks) {
            if (!placed && other.kind.rank() >= kind.rank()) {
                all.add(this);
                placed = true;
            }
            if (other.kind != kind) {
                all.add(other);
            }
        }
        if (!placed) {
            all.add(this);
        }
        return List.copyOf(all);
    }

    List<Mark> takenFrom(List<Mark> marks) {
        return marks.contains(this)
                ? marks.stream().filter(other -> !other.equals(this)).toList()
                : marks;
    }

    void write(JsonGenerator to) {
        to.write("type", kind.name());
        Attributes.write(attributes, to);
    }
}
