package org.manyhands.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Lets people read while the disk of an H2 database is full. H2 closes when a write fails, takes with it what is being
 * read, and writes when it opens again, as it takes back what was not committed. So writing waits in time, and a few
 * bytes are held back for that opening. PostgreSQL refuses the one write and stays as it is.
 */
@ApplicationScoped
public class FullDisk {
    private static final Logger LOG = System.getLogger(FullDisk.class.getName());
    private static final int SECONDS = 1;
    private static final int TRIES = 10;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @Inject
    PortalSettings settings;

    /** Whether writing has to wait for space. It costs some microseconds to ask. */
    public boolean isFull() {
        return settings.databaseFile()
                .map(DiskSpace::beside)
                .map(DiskSpace::isLow)
                .orElse(false);
    }

    /** To be called each second: gives what is held back when all else is gone, and takes it again when there is room. */
    public void watch() {
        settings.databaseFile().ifPresent(this::watch);
    }

    private void watch(Path file) {
        try {
            DiskSpace space = DiskSpace.beside(file);
            if (space.isNone() && space.release()) {
                LOG.log(Level.WARNING, "The disk of {0} is full: people can read, and not write", file);
                open();
            } else if (space.isAmple()) {
                space.holdBack();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No space could be held back beside " + file, e);
        }
    }

    /** At once, before others take the space that was let go. */
    private void open() {
        for (int i = 0; i < TRIES; i++) {
            try (Connection connection = database.getConnection()) {
                if (connection.isValid(SECONDS)) {
                    return;
                }
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "The database is not open yet", e);
            }
        }
    }
}
