package org.manyhands.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A database in a file: another file beside it, which gets its name in the end. */
final class H2Place implements RestorePlace {
    private static final Pattern FILE = Pattern.compile("(jdbc:h2:(?:file:)?)([^;]+)(.*)");
    private static final String ENDING = ".mv.db";

    /** A file that grows by what is written; a restored one is made small in the end. */
    private static final String SMALL = "shutdown compact";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final JdbcDataSource database = new JdbcDataSource();
    private final Path target;
    private final Path beside;

    H2Place(Map<String, String> settings) throws BackupRefused {
        Matcher url = FILE.matcher(settings.get("db.url"));
        if (!url.matches() || url.group(2).startsWith("mem:")) {
            throw new BackupRefused("A database in memory cannot be restored; db.url must name a file.");
        }
        target = Path.of(url.group(2) + ENDING);
        beside = Path.of(url.group(2) + ".restoring" + ENDING);
        database.setURL(url.group(1) + url.group(2) + ".restoring" + url.group(3));
        database.setUser(settings.get("db.user"));
        database.setPassword(settings.get("db.password"));
    }

    @Override
    public void prepare(boolean replace) throws BackupRefused, IOException {
        if (!replace && Files.exists(target)) {
            throw new BackupRefused(
                    ("There is a database at %s already; --replace restores all the same and keeps that one under"
                                    + " another name.")
                            .formatted(target));
        }
        clear();
        Files.createDirectories(target.toAbsolutePath().getParent());
    }

    @Override
    public void clear() throws IOException {
        Files.deleteIfExists(beside);
    }

    @Override
    public DataSource database() {
        return database;
    }

    @Override
    public void ignoreReferences(Connection connection, List<Table> tables) throws SQLException {
        RestoreWork.execute(connection, "set query_timeout 0");
        RestoreWork.execute(connection, "set referential_integrity false");
    }

    @Override
    public void checkReferences(Connection connection, List<Table> tables) throws SQLException {
        RestoreWork.execute(connection, "set referential_integrity true");
        for (Table table : tables) {
            RestoreWork.execute(
                    connection, "alter table " + Table.quoted(table.name()) + " set referential_integrity true check");
        }
    }

    @Override
    public String take() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            RestoreWork.execute(connection, SMALL);
        }
        String told = "";
        if (Files.exists(target)) {
            String name = target.getFileName().toString();
            Path aside = target.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".before-"
                    + TIME.format(Instant.now()) + ENDING);
            Files.move(target, aside);
            told = "What was there before is kept as %s until you delete it.".formatted(aside);
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        return told;
    }
}
