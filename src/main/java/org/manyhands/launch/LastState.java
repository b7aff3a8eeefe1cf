package org.manyhands.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a database file still has the state that it was closed with. Where that is damaged, the database goes back to the
 * last whole state that it finds, without a word; after a killed process that is right, after an orderly end it is a loss.
 */
final class LastState {
    /** Two blocks at the beginning tell the version of the latest state, and whether the file was closed in order. */
    private static final int HEAD_BYTES = 8_192;

    private static final Pattern CLOSED = Pattern.compile("H:2,[^\\n]*\\bclean:1,[^\\n]*\\bversion:([0-9a-f]+)");

    private final Path file;

    LastState(Path file) {
        this.file = file;
    }

    /**
     * Compares what the file says of itself with what the database finds in it.
     *
     * @param database loads the database of the application: the file belongs to that version
     * @throws IOException if the file cannot be read at all
     */
    boolean isThere(ClassLoader database) throws IOException {
        OptionalLong closed = closedAt();
        return closed.isEmpty() || found(database) >= closed.getAsLong();
    }

    /** The version that the file was closed with; nothing if it never was, or its head is damaged, which it says itself. */
    private OptionalLong closedAt() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        try (FileChannel channel = FileChannel.open(file)) {
            channel.read(head, 0);
        }
        Matcher closed = CLOSED.matcher(new String(head.array(), StandardCharsets.ISO_8859_1));
        return closed.find() ? OptionalLong.of(Long.parseLong(closed.group(1), 16)) : OptionalLong.empty();
    }

    private long found(ClassLoader database) throws IOException {
        try {
            Class<?> builder = database.loadClass("org.h2.mvstore.MVStore$Builder");
            Object made = builder.getDeclaredConstructor().newInstance();
            builder.getMethod("fileName", String.class).invoke(made, file.toString());
            builder.getMethod("readOnly").invoke(made);
            Object store = builder.getMethod("open").invoke(made);
            try {
                return (long) store.getClass().getMethod("getCurrentVersion").invoke(store);
            } finally {
                store.getClass().getMethod("closeImmediately").invoke(store);
            }
        } catch (InvocationTargetException e) {
            throw new IOException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IOException("the database in the application is not the one that this launcher is made for", e);
        }
    }
}
