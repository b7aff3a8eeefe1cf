package org.manyhands.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database: another schema beside the one of the portal, which gets its name in the end. */
final class PostgresqlPlace implements RestorePlace {
    private static final String BESIDE = "portal_restoring";
    private static final String TABLES =
            "select count(*) from information_schema.tables where table_schema = current_schema";
    private static final String THINGS = "select count(*) from pg_depend d join pg_namespace n"
            + " on d.refclassid = 'pg_namespace'::regclass and d.refobjid = n.oid where n.nspname = '%s'";
    private static final String OTHERS = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and backend_type = 'client backend'";
    private static final String REFERENCES = "select format('alter table %%I.%%I alter constraint %%I %s',"
            + " n.nspname, t.relname, c.conname) from pg_constraint c join pg_class t on t.oid = c.conrelid"
            + " join pg_namespace n on n.oid = t.relnamespace"
            + " where c.contype = 'f' and n.nspname = current_schema";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss").withZone(ZoneOffset.UTC);

    private final Map<String, String> settings;
    private String schema;
    private boolean empty;

    PostgresqlPlace(Map<String, String> settings) {
        this.settings = settings;
    }

    @Override
    public void prepare(boolean replace) throws BackupRefused, SQLException {
        try (Connection connection = source().getConnection()) {
            schema = connection.getSchema();
            if (schema == null) {
                throw new BackupRefused("The database has no schema that the user may use.");
            }
            empty = number(connection, TABLES) == 0;
            if (!empty && !replace) {
                throw new BackupRefused(("The database is not empty; --replace restores all the same and keeps what is"
                        + " in it under another name."));
            }
            if (number(connection, OTHERS) > 0) {
                throw new BackupRefused("Somebody else is connected to the database: stop every portal and program that"
                        + " uses it, and try again.");
            }
            clear(connection);
            RestoreWork.execute(connection, "create schema " + BESIDE);
        }
    }

    @Override
    public void clear() throws SQLException {
        try (Connection connection = source().getConnection()) {
            clear(connection);
        }
    }

    private static void clear(Connection connection) throws SQLException {
        RestoreWork.execute(connection, "drop schema if exists " + BESIDE + " cascade");
    }

    @Override
    public DataSource database() {
        PGSimpleDataSource source = source();
        source.setCurrentSchema(BESIDE);
        return source;
    }

    @Override
    public void ignoreReferences(Connection connection, List<Table> tables) throws SQLException {
        all(connection, REFERENCES.formatted("deferrable initially deferred"));
    }

    @Override
    public void checkReferences(Connection connection, List<Table> tables) throws SQLException {
        RestoreWork.execute(connection, "set constraints all immediate");
        all(connection, REFERENCES.formatted("not deferrable"));
    }

    @Override
    public String take() throws SQLException {
        String aside = schema + "_before_" + TIME.format(Instant.now());
        try (Connection connection = source().getConnection()) {
            connection.setAutoCommit(false);
            RestoreWork.execute(
                    connection, "alter schema " + Table.quoted(schema) + " rename to " + Table.quoted(aside));
            RestoreWork.execute(connection, "alter schema " + BESIDE + " rename to " + Table.quoted(schema));
            connection.commit();
            // What is no table, such as an extension, stays where it was.
            boolean bare = empty && number(connection, THINGS.formatted(aside)) == 0;
            if (bare) {
                RestoreWork.execute(connection, "drop schema " + Table.quoted(aside));
                connection.commit();
            }
            return bare ? "" : "What was there before is kept in the schema %s until you drop it.".formatted(aside);
        }
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(settings.get("db.url"));
        source.setUser(settings.get("db.user"));
        source.setPassword(settings.get("db.password"));
        return source;
    }

    private static void all(Connection connection, String questions) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(questions)) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        for (String line : lines) {
            RestoreWork.execute(connection, line);
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
