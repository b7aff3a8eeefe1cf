package org.manyhands.platform.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.manyhands.platform.settings.PortalSettings;

/** Writes all that the portal keeps, as it stood at one moment, while people go on. */
@ApplicationScoped
public class Backup {
    /** Of H2 alone; its own words for what JDBC has no number for. */
    private static final int SNAPSHOT = 6;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalSettings settings;

    @Inject
    Clock clock;

    /**
     * Writes a zip archive and leaves the stream open.
     *
     * @throws BackupRefused with a sentence for the operator
     */
    public void writeTo(OutputStream out) throws IOException, BackupRefused {
        try (Connection connection = database.getConnection()) {
            int usual = connection.getTransactionIsolation();
            boolean postgresql = new Tables(connection).isPostgresql();
            try {
                if (!postgresql) {
                    execute(connection, "set query_timeout 0", "set lazy_query_execution 1");
                }
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(postgresql ? Connection.TRANSACTION_REPEATABLE_READ : SNAPSHOT);
                write(connection, out);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
                connection.setAutoCommit(true);
                if (!postgresql) {
                    execute(connection, "set lazy_query_execution 0", "set query_timeout 15000");
                }
            }
        } catch (SQLException e) {
            throw new BackupRefused("The database could not be read: " + e.getMessage(), e);
        }
    }

    private void write(Connection connection, OutputStream out) throws SQLException, IOException, BackupRefused {
        Tables tables = new Tables(connection);
        TableWriter writer = new TableWriter(connection);
        Set<String> leftOut = leftOut();
        Map<String, BackupManifest.Content> contents = new LinkedHashMap<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        String schema = tables.schemaVersion();
        for (Table table : tables.all()) {
            if (!leftOut.contains(table.name())) {
                zip.putNextEntry(new ZipEntry(BackupFile.entry(table.name())));
                contents.put(table.name(), writer.write(table, zip));
                zip.closeEntry();
            }
        }
        zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
        String text =
                new BackupManifest(settings.version(), schema, clock.instant(), contents, tables.sequences()).text();
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    /** Tables of entities that say so, each with its reason. */
    private Set<String> leftOut() {
        return em.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(LeftOut.class))
                .map(type -> type.getAnnotation(jakarta.persistence.Table.class).name())
                .collect(Collectors.toSet());
    }

    private static void execute(Connection connection, String... lines) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }
}
