package org.manyhands.platform.persistence;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** The space that is left on a disk, and some that is held back by a file of its own. */
record DiskSpace(Path held, long total, long free) {
    private static final long MEGABYTE = 1L << 20;

    /** Room for some hundred changes that are under way when the rest goes. */
    private static final long LOW = 16 * MEGABYTE;

    private static final int HELD = (int) (4 * MEGABYTE);
    private static final String NAME = "space-held-back";

    /** What is left beside a file; all that one could wish when the disk does not tell. */
    static DiskSpace beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path held = folder.resolve(NAME);
        try {
            FileStore store = Files.getFileStore(folder);
            return new DiskSpace(held, store.getTotalSpace(), store.getUsableSpace());
        } catch (IOException e) {
            return new DiskSpace(held, Long.MAX_VALUE, Long.MAX_VALUE);
        }
    }

    /** Whether nothing more should be begun that writes; small disks count in tenths. */
    boolean isLow() {
        return free < low();
    }

    /** Whether whatever is written now will fail. */
    boolean isNone() {
        return free < MEGABYTE;
    }

    /** Whether some can be held back without anybody missing it. */
    boolean isAmple() {
        return free >= 2 * low() + HELD;
    }

    /** Lets go what was held back; whether there was any. */
    boolean release() throws IOException {
        return Files.deleteIfExists(held);
    }

    /** Holds some back unless it is held already: bytes by chance, because some disks keep no others. */
    void holdBack() throws IOException {
        if (!Files.exists(held)) {
            byte[] bytes = new byte[HELD];
            new Random().nextBytes(bytes);
            Files.write(held, bytes);
        }
    }

    private long low() {
        return Math.min(LOW, total / 10);
    }
}
