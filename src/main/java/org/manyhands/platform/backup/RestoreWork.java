package org.manyhands.platform.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.persistence.Schema;

/** Makes the tables as they were when the backup was made, fills them, proves it, and brings them to this version. */
final class RestoreWork {
    private static final int ROWS_AT_ONCE = 500;
    private static final long CHARACTERS_AT_ONCE = 4_000_000;

    private final BackupFile file;
    private final RestorePlace place;

    RestoreWork(BackupFile file, RestorePlace place) {
        this.file = file;
        this.place = place;
    }

    void load() throws BackupRefused, SQLException, IOException {
        Schema schema = new Schema(place.database());
        String version = file.manifest().schema();
        if (!schema.knows(version)) {
            throw new BackupRefused(("The backup was made by a newer version of the portal (%s with tables of %s);"
                            + " restore it with that version or a later one.")
                    .formatted(file.manifest().portal(), version));
        }
        schema.migrateTo(version);
        try (Connection connection = place.database().getConnection()) {
            connection.setAutoCommit(false);
            Tables tables = new Tables(connection);
            List<Table> all = tables.all();
            place.ignoreReferences(connection, all);
            fill(connection, all);
            restartSequences(connection);
            place.checkReferences(connection, all);
            prove(connection, all);
            connection.commit();
        }
        schema.migrate();
    }

    private void fill(Connection connection, List<Table> all) throws SQLException, IOException, BackupRefused {
        for (Table table : all) {
            // Some migrations bring rows of their own, which are in the backup too.
            execute(connection, "delete from " + Table.quoted(table.name()));
        }
        for (String name : file.manifest().tables().keySet()) {
            Table table = all.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BackupRefused("This version knows no table %s.".formatted(name)));
            try (BufferedReader lines = file.lines(name)) {
                fill(connection, table, lines);
            } catch (SQLException e) {
                throw new BackupRefused(
                        "The rows of the table %s do not fit into the database: %s.".formatted(name, e.getMessage()),
                        e);
            }
        }
    }

    private static void fill(Connection connection, Table table, BufferedReader lines)
            throws SQLException, IOException, BackupRefused {
        List<String> columns = CopyLine.values(lines.readLine());
        if (!table.columns().keySet().containsAll(columns)) {
            throw new BackupRefused("The table %s has other columns in this version.".formatted(table.name()));
        }
        List<Kind> kinds = columns.stream().map(table.columns()::get).toList();
        try (PreparedStatement insert = connection.prepareStatement(table.insert(columns))) {
            long characters = 0;
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                set(insert, kinds, CopyLine.values(line));
                insert.addBatch();
                waiting++;
                characters += line.length();
                if (waiting == ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                    characters = 0;
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, List<Kind> kinds, List<String> values) throws SQLException {
        for (int i = 0; i < kinds.size(); i++) {
            if (values.get(i) == null) {
                kinds.get(i).setNull(insert, i + 1);
            } else {
                kinds.get(i).set(insert, i + 1, values.get(i));
            }
        }
    }

    private void restartSequences(Connection connection) throws SQLException {
        for (Map.Entry<String, Long> sequence : file.manifest().sequences().entrySet()) {
            execute(
                    connection,
                    "alter sequence " + Table.quoted(sequence.getKey()) + " restart with " + sequence.getValue());
        }
    }

    /** Writes the tables once more, to nowhere: the same rows give the same bytes. */
    private void prove(Connection connection, List<Table> all) throws SQLException, IOException, BackupRefused {
        TableWriter writer = new TableWriter(connection);
        for (Table table : all) {
            BackupManifest.Content expected = file.manifest().tables().get(table.name());
            if (expected != null && !expected.equals(writer.write(table, OutputStream.nullOutputStream()))) {
                throw new BackupRefused(
                        "The rows of the table %s are not the same once they are restored.".formatted(table.name()));
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
