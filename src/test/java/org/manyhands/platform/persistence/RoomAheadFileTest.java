package org.manyhands.platform.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.XAConnection;
import org.h2.store.fs.FileBaseDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomAheadFileTest {
    private static final int BLOCK = 4_096;
    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("portal.mv.db");
    }

    @Test
    void theDatabaseSeesWhatItWroteAndTheDiskKeepsRoomBehindIt() throws IOException {
        try (FileChannel opened = open()) {
            write(opened, "one", 0);
            assertThat(opened.size()).isEqualTo(BLOCK);
            write(opened, "two", BLOCK);
            assertThat(opened.size()).isEqualTo(2 * BLOCK);
            assertThat(read(opened, BLOCK)).isEqualTo("two");
            assertThat(opened.read(ByteBuffer.allocate(1), 2 * BLOCK)).isEqualTo(-1);
        }
        assertThat(Files.size(file)).isBetween(8 * MEGABYTE + 2 * BLOCK, 9 * MEGABYTE + 2 * BLOCK);
    }

    @Test
    void itEndsWhereItEndedWhenItIsOpenedAgain() throws IOException {
        try (FileChannel opened = open()) {
            write(opened, "one", 0);
            write(opened, "two", 700 * BLOCK);
        }
        try (FileChannel opened = open()) {
            assertThat(opened.size()).isEqualTo(701 * BLOCK);
            write(opened, "three", opened.size());
            assertThat(opened.size()).isEqualTo(702 * BLOCK);
            assertThat(read(opened, 701 * BLOCK)).isEqualTo("three");
        }
    }

    @Test
    void whatIsUnderWayHasItsPlaceOnAFullDisk() throws IOException {
        long disk = 20 * MEGABYTE;
        try (FileChannel opened = new RoomAheadFile(new SmallDisk(onDisk(), disk))) {
            int written = 0;
            while (written < disk - BLOCK) {
                write(opened, "change " + written, written);
                written += BLOCK;
            }
            assertThat(opened.size()).isEqualTo(written);
            write(opened, "last", written);
            assertThatThrownBy(() -> write(opened, "more", disk)).isInstanceOf(IOException.class);
            assertThat(opened.size()).isEqualTo(disk);
            assertThat(read(opened, written)).isEqualTo("last");
        }
    }

    @Test
    void whatOthersTookIsNotNeededForEightMegabytes() throws IOException {
        SmallDisk disk = new SmallDisk(onDisk(), 20 * MEGABYTE);
        try (FileChannel opened = new RoomAheadFile(disk)) {
            write(opened, "one", 0);
            disk.fill();
            for (long at = BLOCK; at < 8 * MEGABYTE; at += BLOCK) {
                write(opened, "under way", at);
            }
            assertThat(opened.size()).isEqualTo(8 * MEGABYTE);
        }
    }

    @Test
    void whatIsCutOffIsNotFoundAgain() throws IOException {
        try (FileChannel opened = open()) {
            for (int i = 0; i < 5_000; i++) {
                write(opened, "piece " + i, (long) i * BLOCK);
            }
            opened.truncate(10 * BLOCK);
            assertThat(opened.size()).isEqualTo(10 * BLOCK);
        }
        assertThat(Files.size(file)).isEqualTo(8 * MEGABYTE + 10 * BLOCK);
        try (FileChannel opened = open()) {
            assertThat(opened.size()).isEqualTo(10 * BLOCK);
            write(opened, "new", opened.size());
            assertThat(opened.size()).isEqualTo(11 * BLOCK);
            assertThat(read(opened, 9 * BLOCK)).isEqualTo("piece 9");
        }
    }

    @Test
    void aFileThatWasOverwrittenWithNothingIsNotTakenForANewOne() throws IOException {
        Files.write(file, new byte[3 * BLOCK]);
        try (FileChannel opened = open()) {
            assertThat(opened.size()).isEqualTo(3 * BLOCK);
        }
        Files.write(file, new byte[(int) (12 * MEGABYTE)]);
        try (FileChannel opened = open()) {
            assertThat(opened.size()).isEqualTo(12 * MEGABYTE);
        }
    }

    @Test
    void aKilledDatabaseIsFoundWithAndWithoutTheRoom() throws IOException, SQLException {
        Path killed = folder.resolve("killed.mv.db");
        EmbeddedDatabase database = new EmbeddedDatabase();
        database.setUrl("jdbc:h2:file:" + folder.resolve("portal") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
        database.setUser("portal");
        database.setPassword("portal");
        XAConnection opened = database.getXAConnection();
        try (Connection connection = opened.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table piece (id int primary key, words varchar)");
            for (int i = 0; i < 200; i++) {
                statement.execute("insert into piece values (" + i + ", repeat('word ', 200))");
            }
            Files.copy(file, killed);
        } finally {
            opened.close();
        }
        Path plain = Files.copy(killed, folder.resolve("plain.mv.db"));

        assertThat(Files.size(killed)).isGreaterThan(8 * MEGABYTE);
        assertThat(rows(RoomAheadPath.address("jdbc:h2:file:" + folder.resolve("killed"))))
                .isEqualTo(200);
        assertThat(rows("jdbc:h2:file:" + folder.resolve("plain"))).isEqualTo(200);
        assertThat(rows("jdbc:h2:file:" + folder.resolve("killed"))).isEqualTo(200);
        assertThat(Files.size(plain)).isLessThan(8 * MEGABYTE);
    }

    @Test
    void aDatabaseInMemoryIsLeftAlone() {
        assertThat(RoomAheadPath.address("jdbc:h2:mem:x")).isEqualTo("jdbc:h2:mem:x");
    }

    private static int rows(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "portal", "portal");
                var row = connection.createStatement().executeQuery("select count(*) from piece")) {
            row.next();
            return row.getInt(1);
        }
    }

    private FileChannel open() throws IOException {
        return new RoomAheadFile(onDisk());
    }

    private FileChannel onDisk() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** A block that ends with what it says, as those of the database end with a mark. */
    private static void write(FileChannel opened, String words, long at) throws IOException {
        byte[] bytes = words.getBytes(UTF_8);
        ByteBuffer block = ByteBuffer.allocate(BLOCK).put(BLOCK - bytes.length, bytes);
        assertThat(opened.write(block, at)).isEqualTo(BLOCK);
    }

    private static String read(FileChannel opened, long at) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        assertThat(opened.read(block, at)).isEqualTo(BLOCK);
        return UTF_8.decode(block.flip()).toString().replace("\0", "");
    }

    /** A disk that has no more than so many bytes. */
    private static final class SmallDisk extends FileBaseDefault {
        private final FileChannel file;
        private long bytes;

        SmallDisk(FileChannel file, long bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        void fill() throws IOException {
            bytes = file.size();
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (position >= bytes) {
                throw new IOException("No space left on device");
            }
            int limit = source.limit();
            source.limit((int) Math.min(limit, source.position() + bytes - position));
            int count = file.write(source, position);
            source.limit(limit);
            return count;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
