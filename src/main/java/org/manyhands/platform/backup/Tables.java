package org.manyhands.platform.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the database of a connection holds, read from its information schema. */
final class Tables {
    /** Written by the migrations themselves, which differ between databases. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String NAMES = "select table_name from information_schema.tables"
            + " where table_schema = current_schema and table_type = 'BASE TABLE' order by table_name";
    private static final String COLUMNS = "select column_name, data_type from information_schema.columns"
            + " where table_schema = current_schema and table_name = ?";
    private static final String SEQUENCES =
            "select sequence_name from information_schema.sequences where sequence_schema = current_schema";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    boolean isPostgresql() throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return product.toLowerCase(Locale.ROOT).contains("postgres");
    }

    /** All tables of the portal, in the order of their names. */
    List<Table> all() throws SQLException, BackupRefused {
        List<Table> tables = new ArrayList<>();
        for (String name : texts(NAMES)) {
            if (!name.equals(HISTORY)) {
                tables.add(new Table(name, columns(name), key(name)));
            }
        }
        tables.sort((one, other) -> one.name().compareTo(other.name()));
        return tables;
    }

    /** The version of the last migration. */
    String schemaVersion() throws SQLException, BackupRefused {
        List<String> versions = texts("select \"version\" from " + HISTORY
                + " where \"success\" and \"version\" is not null order by \"installed_rank\"");
        if (versions.isEmpty()) {
            throw new BackupRefused("The database has no tables of the portal.");
        }
        return versions.get(versions.size() - 1);
    }

    /** A value of each sequence that it has not given to anybody. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> next = new TreeMap<>();
        for (String name : texts(SEQUENCES)) {
            String value = isPostgresql()
                    ? "select nextval('" + Table.quoted(name) + "')"
                    : "select next value for " + Table.quoted(name);
            next.put(name, Long.parseLong(texts(value).get(0)));
        }
        return next;
    }

    private Map<String, Kind> columns(String table) throws SQLException, BackupRefused {
        Map<String, Kind> columns = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.put(row.getString(1), Kind.of(table + "." + row.getString(1), row.getString(2)));
                }
            }
        }
        return columns;
    }

    private List<String> key(String table) throws SQLException {
        Map<Short, String> key = new TreeMap<>();
        try (ResultSet row = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (row.next()) {
                key.put(row.getShort("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    private List<String> texts(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
