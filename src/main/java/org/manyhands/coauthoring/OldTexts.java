package org.manyhands.coauthoring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.platform.richtext.WrittenPart;

/** Reads texts as they were before they were written step by step; for {@link RichTextsMigration} alone. */
final class OldTexts {
    private static final int DEEPEST = 3;

    private final Connection connection;

    OldTexts(Connection connection) {
        this.connection = connection;
    }

    /**
     * A version as it was.
     *
     * @param credit whose it was: persona, imported name and standpoint, as far as there are any
     * @param restored the version that it brought back, or null
     * @param parts its headings and clauses
     */
    record Version(long id, int number, Credit credit, Integer restored, Timestamp at, List<WrittenPart> parts) {}

    /** Whose words some are, in ids and names. */
    record Credit(Long persona, String importedName, Long standpoint) {}

    List<Long> ids() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select id from co_text where public_key is null order by id");
                ResultSet rows = statement.executeQuery()) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    List<Version> versions(long textId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, number, persona_id, imported_name, standpoint_id, restored_number, at from text_version"
                        + " where text_id = ? order by number")) {
            statement.setLong(1, textId);
            try (ResultSet rows = statement.executeQuery()) {
                List<Version> versions = new ArrayList<>();
                while (rows.next()) {
                    versions.add(new Version(
                            rows.getLong(1),
                            rows.getInt(2),
                            new Credit(id(rows, 3), rows.getString(4), id(rows, 5)),
                            rows.getObject(6) == null ? null : rows.getInt(6),
                            rows.getTimestamp(7),
                            parts(rows.getLong(1))));
                }
                return versions;
            }
        }
    }

    /** The highest heading of a version becomes one of the first level, as it was shown. */
    private List<WrittenPart> parts(long versionId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select b.kind, b.level - (select min(h.level) from text_block h where h.version_id = b.version_id"
                        + " and h.kind = 'HEADING') + 1, c.public_key, b.source from text_block b"
                        + " left join clause c on c.id = b.clause_id where b.version_id = ? order by b.position")) {
            statement.setLong(1, versionId);
            try (ResultSet rows = statement.executeQuery()) {
                List<WrittenPart> parts = new ArrayList<>();
                while (rows.next()) {
                    boolean heading = rows.getString(1).equals(BlockKind.HEADING.name());
                    parts.add(
                            heading
                                    ? WrittenPart.heading(Math.min(rows.getInt(2), DEEPEST), rows.getString(4))
                                    : WrittenPart.clause(rows.getString(3), rows.getString(4)));
                }
                return parts;
            }
        }
    }

    private static Long id(ResultSet rows, int column) throws SQLException {
        long id = rows.getLong(column);
        return rows.wasNull() ? null : id;
    }
}
