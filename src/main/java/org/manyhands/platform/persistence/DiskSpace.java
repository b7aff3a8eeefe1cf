package org.manyhands.platform.persistence;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** The space that a disk has, and what is left of it, in bytes. */
record DiskSpace(long total, long free) {
    /** Room for some hundred changes that are under way when the rest goes. */
    private static final long LOW = 16L << 20;

    /** What is left beside a file; all that one could wish when the disk does not tell. */
    static DiskSpace beside(Path file) {
        try {
            FileStore store = Files.getFileStore(file.toAbsolutePath().getParent());
            return new DiskSpace(store.getTotalSpace(), store.getUsableSpace());
        } catch (IOException e) {
            return new DiskSpace(Long.MAX_VALUE, Long.MAX_VALUE);
        }
    }

    /** Whether nothing more should be begun that writes; small disks count in tenths. */
    boolean isLow() {
        return free < Math.min(LOW, total / 10);
    }
}
