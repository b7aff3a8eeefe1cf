package org.manyhands.platform.backup;

import java.io.IOException;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * What a column holds, whichever database holds it, and how a value of it is written: as PostgreSQL's COPY writes it, so
 * that a file can be read without the portal.
 */
enum Kind {
    TEXT(Types.VARCHAR, "character varying", "character large object", "text") {
        @Override
        boolean write(ResultSet row, int column, Writer out) throws SQLException, IOException {
            String text = row.getString(column);
            if (text != null) {
                CopyLine.escape(text, out);
            }
            return text != null;
        }

        @Override
        void set(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setString(column, text);
        }
    },
    WHOLE(Types.BIGINT, "bigint", "integer", "smallint") {
        @Override
        boolean write(ResultSet row, int column, Writer out) throws SQLException, IOException {
            long number = row.getLong(column);
            return plain(row.wasNull() ? null : Long.toString(number), out);
        }

        @Override
        void set(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setLong(column, Long.parseLong(text));
        }
    },
    TRUTH(Types.BOOLEAN, "boolean") {
        @Override
        boolean write(ResultSet row, int column, Writer out) throws SQLException, IOException {
            boolean truth = row.getBoolean(column);
            return plain(row.wasNull() ? null : truth ? "t" : "f", out);
        }

        @Override
        void set(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setBoolean(column, text.equals("t"));
        }
    },
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamp with time zone") {
        @Override
        boolean write(ResultSet row, int column, Writer out) throws SQLException, IOException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return plain(moment == null ? null : MOMENTS.format(moment.withOffsetSameInstant(ZoneOffset.UTC)), out);
        }

        @Override
        void set(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setObject(column, MOMENTS.parse(text, OffsetDateTime::from));
        }
    },
    DAY(Types.DATE, "date") {
        @Override
        boolean write(ResultSet row, int column, Writer out) throws SQLException, IOException {
            return plain(Objects.toString(row.getObject(column, LocalDate.class), null), out);
        }

        @Override
        void set(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setObject(column, LocalDate.parse(text));
        }
    },
    BYTES(Types.VARBINARY, "bytea", "binary varying") {
        @Override
        boolean write(ResultSet row, int column, Writer out) throws SQLException, IOException {
            byte[] bytes = row.getBytes(column);
            if (bytes != null) {
                out.write("\\\\x");
                for (int from = 0; from < bytes.length; from += CHUNK) {
                    out.write(HexFormat.of().formatHex(bytes, from, Math.min(bytes.length, from + CHUNK)));
                }
            }
            return bytes != null;
        }

        @Override
        void set(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setBytes(column, HexFormat.of().parseHex(text, 2, text.length()));
        }
    };

    private static final int CHUNK = 8_192;
    private static final DateTimeFormatter MOMENTS = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT);

    private final int sqlType;
    private final String names;

    Kind(int sqlType, String... names) {
        this.sqlType = sqlType;
        this.names = "|" + String.join("|", names) + "|";
    }

    /** The kind of a column, by the name that the information schema has for its type. */
    static Kind of(String column, String type) throws BackupRefused {
        for (Kind kind : values()) {
            if (kind.names.contains("|" + type.toLowerCase(Locale.ROOT) + "|")) {
                return kind;
            }
        }
        throw new BackupRefused("The column %s has the type %s, which backups do not know.".formatted(column, type));
    }

    /** Writes the value of a column; whether there was one. */
    abstract boolean write(ResultSet row, int column, Writer out) throws SQLException, IOException;

    /** Sets a parameter to what was written, which is not null. */
    abstract void set(PreparedStatement statement, int column, String text) throws SQLException;

    void setNull(PreparedStatement statement, int column) throws SQLException {
        statement.setNull(column, sqlType);
    }

    private static boolean plain(String text, Writer out) throws IOException {
        if (text != null) {
            out.write(text);
        }
        return text != null;
    }
}
