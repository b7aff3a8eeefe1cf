package org.manyhands.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings a backup into a database that nobody else uses. Runs in the launcher's process without the server: it needs the
 * migrations and the drivers alone.
 */
public final class Restore {
    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private Restore() {}

    /**
     * Builds the database beside what is there and lets it take that place in one step, so that whatever breaks this off
     * leaves the database as it was.
     *
     * @param settings {@code db.url}, {@code db.user} and {@code db.password} of the launcher
     * @param replace whether a database that is not empty may be put aside
     * @return sentences about what was done
     * @throws BackupRefused with a sentence for the operator
     * @throws SQLException when the database cannot be reached or does not do as it is asked
     */
    public static String run(Path path, Map<String, String> settings, boolean replace)
            throws BackupRefused, SQLException, IOException {
        MIGRATIONS.setLevel(Level.WARNING);
        try (BackupFile file = BackupFile.open(path)) {
            RestorePlace place = settings.get("db.url").startsWith("jdbc:postgresql:")
                    ? new PostgresqlPlace(settings)
                    : new H2Place(settings);
            place.prepare(replace);
            load(file, place);
            String aside = place.take();
            return "Restored %s.%s Sign-ins are not part of a backup: everybody signs in again."
                    .formatted(file.shown(), aside.isEmpty() ? "" : " " + aside);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void load(BackupFile file, RestorePlace place) throws BackupRefused, SQLException, IOException {
        boolean loaded = false;
        try {
            new RestoreWork(file, place).load();
            loaded = true;
        } finally {
            if (!loaded) {
                place.clear();
            }
        }
    }
}
