package org.manyhands.launch;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * The data folder of one portal. What only the running process needs lies in its folder {@code run}; it is made anew at
 * each start, because the server would otherwise bring back what it remembers of the last one.
 */
final class DataFolder {
    private static final String TOKEN = "command.token";
    private static final String ADDRESS = "command.address";
    private static final String DATABASE_MADE = "database-made.txt";
    private static final String LAST_BACKUP = "last-backup.txt";

    private final Path data;
    private FileLock lock;

    DataFolder(Path data) {
        this.data = data;
    }

    Path run() {
        return data.resolve("run");
    }

    Path domain() {
        return run().resolve("domain");
    }

    Path temporary() {
        return run().resolve("tmp");
    }

    Path libraries() {
        return run().resolve("lib");
    }

    /** Makes the folder and takes it for this process; two portals on one folder would ruin each other's files. */
    void take() throws StartFailure {
        try {
            Files.createDirectories(run(), ownerOnly(data, "rwx------"));
            FileChannel channel =
                    FileChannel.open(run().resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException e) {
            throw unusable(e);
        } catch (OverlappingFileLockException e) {
            throw new StartFailure("The data folder %s is taken twice in one process.".formatted(data), e);
        }
        if (lock == null) {
            throw new StartFailure("The data folder %s is in use by another running portal.".formatted(data));
        }
    }

    /** What is said when the folder cannot be read or written. */
    StartFailure unusable(IOException e) {
        return new StartFailure("The data folder %s cannot be used: %s.".formatted(data, StartFailure.why(e)), e);
    }

    Path application() {
        return run().resolve("application");
    }

    /**
     * Removes what an earlier start left, and unpacks the application. What was unpacked from the same jar stays; the
     * stamp is written last, so that a start that was broken off in the middle begins anew.
     */
    void clean(Path jar) throws IOException {
        remove(domain());
        remove(temporary());
        Files.createDirectories(domain());
        Files.createDirectories(temporary());
        Path stamp = run().resolve("edition");
        // Two jars of the same size and time are the same jar.
        String edition = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        if (Files.exists(stamp) && Files.readString(stamp).equals(edition)) {
            return;
        }
        Files.deleteIfExists(stamp);
        remove(libraries());
        remove(application());
        unpack(jar);
        Files.writeString(stamp, edition);
    }

    /** The server's libraries and the application beside each other: a first start is waited for. */
    private void unpack(Path jar) throws IOException {
        FutureTask<Void> application = new FutureTask<>(() -> {
            Files.createDirectories(application());
            try (InputStream archive = new BufferedInputStream(resource("/MANYHANDS-INF/manyhands.war"), 1 << 16)) {
                new Application(application()).unpack(archive);
            }
            return null;
        });
        new Thread(application, "unpack-application").start();
        ServerLibraries.unpack(jar, libraries());
        try {
            application.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the start was broken off", e);
        }
    }

    /** Copies a file out of the jar. */
    File unpack(String resource, String name) throws IOException {
        Path target = run().resolve(name);
        try (InputStream in = resource(resource)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return target.toFile();
    }

    /** Reads a file out of the jar. */
    static InputStream resource(String name) throws IOException {
        InputStream in = DataFolder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the jar has no " + name);
        }
        return in;
    }

    /** Lets commands of this machine's same user find and convince the portal; the token is new at each start. */
    String writeToken(String address) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Path file = run().resolve(TOKEN);
        Files.deleteIfExists(file);
        Files.createFile(file, ownerOnly(data, "rw-------"));
        Files.writeString(file, token);
        Files.writeString(run().resolve(ADDRESS), address);
        return token;
    }

    void removeToken() {
        try {
            Files.deleteIfExists(run().resolve(TOKEN));
            Files.deleteIfExists(run().resolve(ADDRESS));
        } catch (IOException e) {
            // The next start replaces both, and the token is worth nothing without its process.
        }
    }

    String token() throws StartFailure {
        return read(TOKEN);
    }

    String address() throws StartFailure {
        return read(ADDRESS);
    }

    /** Remembers where the latest backup is, for the day on which the database cannot be read. */
    void noteBackup(Path file, Instant at) throws IOException {
        Files.writeString(data.resolve(LAST_BACKUP), "%s (%s)".formatted(file, at));
    }

    /** What {@link #noteBackup} noted last: a file and its time. */
    Optional<String> lastBackup() {
        try {
            return Optional.of(Files.readString(data.resolve(LAST_BACKUP)).strip());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes that people have begun to use the database of this folder. */
    void noteDatabase(Instant at) throws IOException {
        Path note = data.resolve(DATABASE_MADE);
        if (!Files.exists(note)) {
            Files.writeString(
                    note, "A portal began here at %s. Without this file an empty one may begin again.%n".formatted(at));
        }
    }

    /** Whether {@link #noteDatabase} was ever called: a missing database is then lost, not new. */
    boolean hadDatabase() {
        return Files.exists(data.resolve(DATABASE_MADE));
    }

    private String read(String name) throws StartFailure {
        try {
            return Files.readString(run().resolve(name)).strip();
        } catch (IOException e) {
            throw new StartFailure(
                    "No portal is running on the data folder %s (or it belongs to another user).".formatted(data), e);
        }
    }

    /** The attributes of a new file in a place, where the place knows such. */
    static FileAttribute<?>[] ownerOnly(Path place, String rights) {
        if (!place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(rights);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    /** Removes a folder with all that is in it, if it is there. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> entries;
        try (Stream<Path> tree = Files.walk(folder)) {
            entries = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : entries) {
            Files.delete(entry);
        }
    }
}
