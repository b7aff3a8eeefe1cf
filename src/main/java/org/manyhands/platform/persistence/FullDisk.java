package org.manyhands.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Lets people read while the disk of an H2 database is full: H2 closes when a write fails, takes with it what is being read,
 * and may keep a part of a change. So writing waits in time, and what is under way has its place already
 * ({@link RoomAheadFile}). PostgreSQL refuses the one write and stays as it is.
 */
@ApplicationScoped
public class FullDisk {
    @Inject
    PortalSettings settings;

    /** Whether writing has to wait for space. It costs some microseconds to ask. */
    public boolean isFull() {
        return settings.databaseFile()
                .map(DiskSpace::beside)
                .map(DiskSpace::isLow)
                .orElse(false);
    }
}
