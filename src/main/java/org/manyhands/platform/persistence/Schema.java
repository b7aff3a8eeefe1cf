package org.manyhands.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** The tables of the portal in one database, and the versions that they go through. */
public final class Schema {
    private final DataSource database;

    public Schema(DataSource database) {
        this.database = database;
    }

    /** Brings the tables to this version of the portal. */
    public void migrate() {
        flyway().load().migrate();
    }

    /** Brings the tables to an earlier version, such as {@code 20261126.1432}. */
    public void migrateTo(String version) {
        flyway().target(version).load().migrate();
    }

    /** Whether this version of the portal has, or went through, tables of that version. */
    public boolean knows(String version) {
        MigrationVersion asked = MigrationVersion.fromVersion(version);
        return Stream.of(flyway().load().info().all()).anyMatch(each -> asked.equals(each.getVersion()));
    }

    private FluentConfiguration flyway() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/common", "classpath:db/" + vendor())
                .javaMigrations(ServiceLoader.load(JavaMigration.class, Schema.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toArray(JavaMigration[]::new))
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0]); // tables of a newer version are not for this one
    }

    private String vendor() {
        try (Connection connection = database.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return name.contains("postgres") ? "postgresql" : "h2";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
