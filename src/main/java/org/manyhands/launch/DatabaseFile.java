package org.manyhands.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The file of an embedded database. It only grows while the portal runs, because space that is used again is not safe
 * against a killed process; so a start writes what is alive into a new file where most of the old one is not.
 */
final class DatabaseFile {
    private static final long LARGE_BYTES = 64L << 20;

    /** Its two headers; what is smaller counts as new for the database. */
    private static final long SMALLEST_BYTES = 8_192;

    /** The share of what is alive, in percent, below which the writing pays. */
    private static final int SPARSE_PERCENT = 50;

    private static final String ALIVE =
            "select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'";

    private final Settings settings;

    DatabaseFile(Settings settings) {
        this.settings = settings;
    }

    /**
     * Fails if a file that was there is gone or empty: the database would make a new one without a word.
     *
     * @param had whether there was one
     */
    void guard(boolean had) throws StartFailure {
        Optional<Path> file = new DatabaseAddress(settings.text("db.url")).file();
        if (!had || file.isEmpty()) {
            return;
        }
        try {
            if (Files.size(file.get()) < SMALLEST_BYTES) {
                throw new StartFailure("The database file at %s cannot be read: it is cut off near its beginning."
                        .formatted(file.get()));
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The database file at %s cannot be read: %s; no new one is made in its place."
                            .formatted(file.get(), StartFailure.why(e)),
                    e);
        }
    }

    /**
     * Looks whether all is there that the file was closed with, and makes it small again if it is large and mostly dead. A
     * process that is killed meanwhile leaves the old file as it was. Nobody else may have the file open.
     *
     * @param libraries where the database of the application lies: the file belongs to that version
     * @return whether it was made small
     * @throws StartFailure if the file cannot be opened, or has less in it than it had
     */
    boolean tidy(Path libraries) throws StartFailure {
        Optional<Path> file = new DatabaseAddress(settings.text("db.url")).file();
        if (file.isEmpty() || !Files.exists(file.get())) {
            return false;
        }
        try (URLClassLoader database =
                new URLClassLoader(new URL[] {driver(libraries)}, ClassLoader.getPlatformClassLoader())) {
            if (!new LastState(file.get()).isThere(database)) {
                throw new StartFailure(
                        "The database file at %s has less in it than when it was closed: it was cut off or overwritten."
                                .formatted(file.get()));
            }
            long before = Files.size(file.get());
            long free = Files.getFileStore(file.get()).getUsableSpace();
            if (!isWorthLooking(before, free) || !tidyWith(database)) {
                return false;
            }
            System.out.printf(
                    Locale.ROOT,
                    "The database file was written anew: it had %.1f MiB and has %.1f now.%n",
                    mebibytes(before),
                    mebibytes(Files.size(file.get())));
            return true;
        } catch (IOException | SQLException e) {
            throw new StartFailure(
                    "The database file at %s cannot be read: %s."
                            .formatted(file.get(), LogLine.oneLine(e.getMessage())),
                    e);
        }
    }

    /** Small files are nobody's trouble; a full disk has no room for a second file, and is no reason not to start. */
    static boolean isWorthLooking(long bytes, long free) {
        return bytes >= LARGE_BYTES && free >= bytes;
    }

    private boolean tidyWith(ClassLoader database) throws IOException, SQLException {
        try {
            Driver h2 = (Driver)
                    database.loadClass("org.h2.Driver").getDeclaredConstructor().newInstance();
            Properties login = new Properties();
            login.setProperty("user", settings.text("db.user"));
            login.setProperty("password", settings.text("db.password"));
            try (Connection connection = h2.connect(settings.text("db.url"), login);
                    Statement statement = connection.createStatement()) {
                boolean sparse = alive(statement) < SPARSE_PERCENT;
                if (sparse) {
                    statement.execute("shutdown compact");
                }
                return sparse;
            }
        } catch (ReflectiveOperationException e) {
            throw new IOException("the database in the application is not the one that this launcher is made for", e);
        }
    }

    private static double mebibytes(long bytes) {
        return bytes / (double) (1 << 20);
    }

    private static int alive(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(ALIVE)) {
            return row.next() ? row.getInt(1) : 100;
        }
    }

    private static URL driver(Path libraries) throws IOException {
        try (Stream<Path> files = Files.list(libraries)) {
            return files.filter(file -> file.getFileName().toString().matches("h2-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the application has no database of its own"))
                    .toUri()
                    .toURL();
        }
    }
}
