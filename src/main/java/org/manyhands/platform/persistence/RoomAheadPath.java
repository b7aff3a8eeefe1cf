package org.manyhands.platform.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to files, with {@link RoomAheadFile} for those of databases. Public, because H2 makes its own. */
public final class RoomAheadPath extends FilePathWrapper {
    private static final String SCHEME = "room-ahead";
    private static final String FILES = "jdbc:h2:file:";

    /** The same database by this way; addresses of none in a file stay as they are. */
    static String address(String url) {
        if (!url.startsWith(FILES)) {
            return url;
        }
        FilePath.register(new RoomAheadPath());
        return "jdbc:h2:" + SCHEME + ":" + url.substring(FILES.length());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        return name.endsWith(".mv.db") && !"r".equals(mode) ? new RoomAheadFile(file) : file;
    }
}
