package org.manyhands.coauthoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.Difference;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.Steps;
import org.manyhands.platform.richtext.WrittenPart;

/** Writes one text anew, step by step; for {@link RichTextsMigration} alone. */
final class MovedText {
    private final Connection connection;
    private final long textId;
    private final List<OldTexts.Version> versions;
    private final Map<OldTexts.Credit, Integer> credits = new HashMap<>();
    private final Map<OldTexts.Credit, Long> creditIds = new HashMap<>();
    private final Map<Integer, RichText> states = new HashMap<>();
    private final Set<Integer> broughtBack;
    private RichText text;
    private int stepCount;

    MovedText(Connection connection, long textId, OldTexts texts) throws SQLException {
        this.connection = connection;
        this.textId = textId;
        this.versions = texts.versions(textId);
        this.broughtBack = versions.stream()
                .map(OldTexts.Version::restored)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Its first clause is that of the first version, or, while nothing is written, a new one. */
    void move() throws SQLException {
        String first = versions.stream()
                .flatMap(version -> version.parts().stream())
                .filter(WrittenPart::isClause)
                .map(WrittenPart::key)
                .findFirst()
                .orElse(null);
        if (first == null) {
            first = Keys.random();
            change(
                    "insert into clause (id, public_key, text_id, first_version) values (?, ?, ?, ?)",
                    id(),
                    first,
                    textId,
                    1);
        }
        text = Parts.blank(first);
        snapshot(begun());
        for (OldTexts.Version version : versions) {
            write(version);
        }
        change(
                "update co_text set public_key = ?, schema_number = ?, step_count = ?, version_step = ? where id = ?",
                Keys.random(),
                Schema.current().number(),
                stepCount,
                stepCount,
                textId);
    }

    private void write(OldTexts.Version version) throws SQLException {
        RichText back = version.restored() == null ? null : states.get(version.restored());
        List<Step> steps = back == null
                ? Difference.between(text, CommonMark.read(version.parts()))
                : Difference.credited(text, back);
        int credit = credit(version.credit());
        for (Step step : steps) {
            text = step.apply(text, credit);
        }
        if (broughtBack.contains(version.number())) {
            states.put(version.number(), text);
        }
        change(
                "insert into text_batch (id, text_id, credit_id, base, first_step, step_count, steps, credits, sources, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id(),
                textId,
                creditIds.get(version.credit()),
                stepCount,
                stepCount,
                steps.size(),
                Steps.json(steps),
                Steps.credits(steps),
                IntStream.range(0, steps.size()).mapToObj(String::valueOf).collect(Collectors.joining(" ")),
                version.at());
        int before = stepCount;
        stepCount += steps.size();
        change("update text_version set step_number = ? where id = ?", stepCount, version.id());
        if (stepCount / TextSnapshot.EVERY > before / TextSnapshot.EVERY) {
            snapshot(version.at());
        }
    }

    private int credit(OldTexts.Credit credit) throws SQLException {
        Integer known = credits.get(credit);
        if (known != null) {
            return known;
        }
        int number = credits.size() + 1;
        long creditId = id();
        Way way = credit.persona() == null ? Way.IMPORT : Way.FORM;
        change(
                "insert into text_credit (id, text_id, number, persona_id, imported_name, standpoint_id, way)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                creditId,
                textId,
                number,
                credit.persona(),
                credit.importedName(),
                credit.standpoint(),
                way.name());
        credits.put(credit, number);
        creditIds.put(credit, creditId);
        return number;
    }

    private void snapshot(Timestamp at) throws SQLException {
        change(
                "insert into text_snapshot (id, text_id, step_number, content, credits, at) values (?, ?, ?, ?, ?, ?)",
                id(),
                textId,
                stepCount,
                text.json(),
                text.credits(),
                at);
    }

    private Timestamp begun() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select created_at from co_text where id = ?")) {
            statement.setLong(1, textId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getTimestamp(1);
            }
        }
    }

    private long id() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select nextval('portal_id')");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
