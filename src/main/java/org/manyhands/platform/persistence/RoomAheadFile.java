package org.manyhands.platform.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A database file that is longer on the disk than the database knows: zeros follow what is written, so that what is under
 * way when the disk becomes full has its place already. H2 closes itself when a write fails, and may keep a part of a
 * change. It ends for the database at its last block that is not empty, also after a killed process; every piece that H2
 * writes ends with a mark. It is not made shorter when it is closed: the next opening writes as well.
 */
final class RoomAheadFile extends FileBaseDefault {
    /** What the requests and jobs of a portal at full load may have under way, several times over. */
    static final int ROOM = 8 << 20;

    /** What is added at once; more would be felt by whoever waits for it. */
    static final int STEP = 1 << 20;

    private static final int BLOCK = 4_096;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(STEP).asReadOnlyBuffer();

    private final FileChannel file;

    /** Where the file ends for the database, in bytes. */
    private volatile long end;

    private long length;

    RoomAheadFile(FileChannel file) throws IOException {
        this.file = file;
        length = file.size();
        end = written();
    }

    /** Where the zeros begin; the whole length if there is nothing else, or more of them than are ever put there. */
    private long written() throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long lowest = Math.max(0, length - ROOM - 2L * STEP);
        for (long at = (length - 1) / BLOCK * BLOCK; at >= lowest; at -= BLOCK) {
            block.clear();
            int count = 0;
            while (block.hasRemaining() && count >= 0) {
                count = file.read(block, at + block.position());
            }
            if (block.flip().mismatch(ZEROS.duplicate().limit(block.limit())) >= 0) {
                return Math.min(length, at + BLOCK);
            }
        }
        return length;
    }

    @Override
    public long size() {
        return end;
    }

    /** Side by side with others, as the file beneath allows. */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public int read(ByteBuffer target, long position) throws IOException {
        long left = end - position;
        if (left <= 0) {
            return -1;
        }
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + left));
        try {
            return file.read(target, position);
        } finally {
            target.limit(limit);
        }
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        takeRoom(position + source.remaining() + ROOM);
        int count = file.write(source, position);
        end = Math.max(end, position + count);
        length = Math.max(length, end);
        return count;
    }

    /** What cannot be had is not missed yet: {@link FullDisk} lets nobody begin anything, and the rest has its place. */
    private void takeRoom(long wanted) throws IOException {
        try {
            while (length < wanted) {
                length += file.write(ZEROS.duplicate(), length);
            }
        } catch (IOException full) {
            length = file.size();
        }
    }

    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        if (size >= end) {
            return;
        }
        long kept = Math.min(length, size + ROOM);
        file.truncate(kept);
        length = kept;
        for (long at = size; at < Math.min(end, kept); ) {
            at += file.write(ZEROS.duplicate().limit((int) Math.min(STEP, Math.min(end, kept) - at)), at);
        }
        end = size;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
