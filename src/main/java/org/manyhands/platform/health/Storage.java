package org.manyhands.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.manyhands.platform.settings.PortalSettings;

/** How much room the portal takes and has left. What cannot be found out is left out: it must not keep a page from opening. */
@ApplicationScoped
public class Storage {
    private static final Logger LOG = System.getLogger(Storage.class.getName());
    private static final String OF_POSTGRESQL = "select pg_database_size(current_database())";
    private static final String OF_H2 =
            "select setting_value from information_schema.settings where setting_name = 'info.FILE_SIZE'";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    PortalSettings settings;

    /** The bytes that the database takes; empty for one that is in memory. */
    public OptionalLong databaseBytes() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery(isPostgresql(connection) ? OF_POSTGRESQL : OF_H2)) {
            return size.next() ? OptionalLong.of(size.getLong(1)) : OptionalLong.empty();
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, "The size of the database is not known", e);
            return OptionalLong.empty();
        }
    }

    /** The bytes that are free where the data folder lies. */
    public OptionalLong freeBytes() {
        try {
            return OptionalLong.of(Files.getFileStore(settings.data()).getUsableSpace());
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The free space is not known", e);
            return OptionalLong.empty();
        }
    }

    private static boolean isPostgresql(Connection connection) throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }
}
