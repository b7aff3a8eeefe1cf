package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that only grows while the portal runs is small again after a start. */
class DatabaseFileTest {
    private static final int LARGE = 70 << 20;

    @TempDir
    Path folder;

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void open() throws SQLException {
        database.setURL(settings().text("db.url"));
        database.setUser("portal");
        database.setPassword("portal");
        change("create table words (id int primary key, said varchar)");
        change("insert into words values (1, 'before')");
    }

    @Test
    void aFullDiskIsNoReasonNotToStart() {
        assertThat(DatabaseFile.isWorthLooking(LARGE, LARGE)).isTrue();
        assertThat(DatabaseFile.isWorthLooking(LARGE, LARGE - 1)).isFalse();
        assertThat(DatabaseFile.isWorthLooking(1 << 20, LARGE)).isFalse();
    }

    @Test
    void aSmallFileIsLeftAlone() throws Exception {
        assertThat(tidy()).isFalse();
    }

    @Test
    void aLargeFileOfDeadWordsIsWrittenAnewAndKeepsTheLivingOnes() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (size() < LARGE) {
                statement.execute("update words set said = random_uuid() || space(100000) where id = 1");
            }
            statement.execute("update words set said = 'after'");
        }

        assertThat(tidy()).isTrue();

        assertThat(size()).isLessThan(1 << 20);
        assertThat(said()).isEqualTo("after");
        assertThat(tidy()).isFalse();
    }

    @Test
    void aFileThatLostWhatItWasClosedWithIsRefused() throws Exception {
        change("insert into words select \"X\", space(1000) || \"X\" from system_range(2, 5000)");
        change("update words set said = said || ' again'");
        Path file = folder.resolve("data/portal.mv.db");
        byte[] whole = Files.readAllBytes(file);
        byte[] zeros = Arrays.copyOf(Arrays.copyOf(whole, 8_192), whole.length);

        for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length / 2), zeros)) {
            Files.write(file, damaged);
            assertThatThrownBy(this::tidy)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("The database file at " + file);
            assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
        }
        Files.write(file, whole);
        assertThat(tidy()).isFalse();
    }

    @Test
    void aFileThatWasNeverClosedIsLeftToTheDatabase() throws Exception {
        Path file = folder.resolve("data/portal.mv.db");
        byte[] open;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update words set said = 'open'");
            open = Files.readAllBytes(file);
        }
        Files.write(file, open);

        assertThat(tidy()).isFalse();
        assertThat(said()).isEqualTo("open");
    }

    private boolean tidy() throws Exception {
        Path driver = Path.of(JdbcDataSource.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new DatabaseFile(settings()).tidy(driver.getParent());
    }

    private Settings settings() {
        return Settings.read(folder, Map.of());
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String said() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select said from words")) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private long size() throws IOException {
        return Files.size(folder.resolve("data/portal.mv.db"));
    }
}
