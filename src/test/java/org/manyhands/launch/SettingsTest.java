package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void nothingSetGivesSafeDefaults() {
        Settings settings = read();

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(folder.resolve("data"));
        assertThat(settings.isDemo()).isFalse();
        assertThat(settings.forApplication())
                .containsEntry("manyhands.base.url", "http://localhost:8080")
                .containsEntry(
                        "manyhands.db.url", "jdbc:h2:file:" + folder.resolve("data/portal;") + Settings.H2_OPTIONS)
                .containsEntry("manyhands.db.class", "org.manyhands.platform.persistence.EmbeddedDatabase")
                .containsEntry("manyhands.db.platform", "org.manyhands.platform.persistence.BindingH2Platform")
                .containsEntry("manyhands.db.user", "portal")
                .containsEntry("manyhands.db.password", "portal")
                .containsEntry("manyhands.metrics", "true")
                .doesNotContainKey("manyhands.smtp.url");
    }

    /** Without either of them H2 forgets acknowledged changes when its process is killed. */
    @Test
    void theEmbeddedDatabaseKeepsWhatItAcknowledged() {
        assertThat(read().text("db.url")).contains(";WRITE_DELAY=0;").contains(";REUSE_SPACE=FALSE;");
    }

    /** Told with each statement, the limit would make the database translate every statement again. */
    @Test
    void theEmbeddedDatabaseHasItsLimitForStatementsInItsAddress() {
        assertThat(read().text("db.url")).contains(";QUERY_TIMEOUT=15000").contains(";QUERY_CACHE_SIZE=");
    }

    @Test
    void environmentWinsOverFileAndBlankCountsAsUnset() throws IOException {
        write("port = 9001\nbase.url = https://people.example/\ndemo =\n");

        Settings settings = read("MANYHANDS_PORT", "9002", "MANYHANDS_BASE_URL", " ", "PATH", "/bin");

        assertThat(settings.port()).isEqualTo(9002);
        assertThat(settings.text("base.url")).isEqualTo("https://people.example");
        assertThat(settings.isDemo()).isFalse();
    }

    @Test
    void baseUrlFollowsThePort() {
        assertThat(read("MANYHANDS_PORT", "9002").text("base.url")).isEqualTo("http://localhost:9002");
    }

    @Test
    void anotherFileCanBeNamedAndMustExist() throws IOException {
        Files.writeString(folder.resolve("other.properties"), "port=9003\n");

        assertThat(read("MANYHANDS_CONFIG", "other.properties").port()).isEqualTo(9003);
        assertThatThrownBy(() -> read("MANYHANDS_CONFIG", "absent.properties"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("absent.properties")
                .hasMessageContaining("does not exist");
    }

    @Test
    void unknownNamesAreRefusedAndTheKnownOnesListed() throws IOException {
        assertThatThrownBy(() -> read("MANYHANDS_PROT", "1"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("MANYHANDS_PROT")
                .hasMessageContaining("MANYHANDS_PORT");

        write("prot = 1\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("\"prot\"")
                .hasMessageContaining("portal.properties");
    }

    @ParameterizedTest
    @CsvSource({
        "PORT, 0",
        "PORT, 65536",
        "PORT, eight",
        "PORT, 99999999999",
        "ADDRESS, 'a b'",
        "DATA, 'a;b'",
        "BASE_URL, ftp://people.example",
        "BASE_URL, people.example",
        "BASE_URL, https://people.example/portal",
        "BASE_URL, https://people.example?x=1",
        "DB_URL, jdbc:mysql://localhost/x",
        "DB_URL, postgresql://localhost/x",
        "DB_URL, jdbc:h2:tcp://localhost/x",
        "DB_URL, jdbc:h2:file:/x;AUTO_SERVER=TRUE",
        "DB_URL, jdbc:h2:file:",
        "SMTP_URL, http://localhost",
        "SMTP_URL, smtp://",
        "SMTP_URL, smtp://localhost:70000",
        "SMTP_URL, smtp://me@localhost",
        "SMTP_URL, smtp://localhost/folder",
        "SMTP_URL, smtp+starttls://localhost",
        "SMTP_URL, mail.example:25",
        "MAIL_FROM, nobody",
        "DEMO, maybe",
        "DEMO, TRUE",
        "JOINING, closed",
        "HTTP_THREADS, 3",
        "TIME_ZONE, Berlin",
        "TIME_ZONE, +01:00",
        "COUNTED_FROM, 2",
        "COUNTED_FROM, many",
        "EXIT_URL, http://www.example.org",
        "EXIT_URL, https:///weather",
        "EXIT_URL, https://me:secret@www.example.org",
        "EXIT_URL, javascript:alert(1)"
    })
    void wrongValuesAreRefusedByName(String name, String value) {
        String variable = "MANYHANDS_" + name;

        assertThatThrownBy(() -> read(variable, value))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining(variable)
                .hasMessageContaining("allowed is ");
    }

    @Test
    void noMessageShowsAPassword() {
        assertThatThrownBy(() -> read("MANYHANDS_SMTP_URL", "smtp://me:s3cret@@host"))
                .hasMessageContaining("not shown")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> read("MANYHANDS_DB_URL", "jdbc:postgresql://h/x?user=a&password=s3cret"))
                .hasMessageContaining("jdbc:postgresql://h/x")
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> read("MANYHANDS_BASE_URL", "https://me:s3cret@people.example"))
                .hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> read("MANYHANDS_DB_PASSWORD", "s3cret\u0007"))
                .hasMessageContaining("db.password")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void postgresqlNeedsUserAndPassword() {
        String url = "jdbc:postgresql://localhost:5432/manyhands";

        assertThatThrownBy(() -> read("MANYHANDS_DB_URL", url, "MANYHANDS_DB_USER", "me"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("db.password");

        Settings settings = read("MANYHANDS_DB_URL", url, "MANYHANDS_DB_USER", "me", "MANYHANDS_DB_PASSWORD", "x");
        assertThat(settings.usesPostgresql()).isTrue();
        assertThat(settings.forApplication())
                .containsEntry("manyhands.db.class", "org.postgresql.ds.PGSimpleDataSource")
                .containsEntry(
                        "manyhands.db.platform", "org.eclipse.persistence.platform.database.PostgreSQL10Platform")
                .containsEntry("manyhands.db.url", url);
    }

    @Test
    void h2AddressGetsTheOptionsItLacksAndKeepsItsOwn() {
        String url = read("MANYHANDS_DB_URL", "jdbc:h2:mem:x;WRITE_DELAY=5;mode=PostgreSQL")
                .text("db.url");

        assertThat(url)
                .startsWith("jdbc:h2:mem:x;WRITE_DELAY=5;mode=PostgreSQL;")
                .contains(";DATABASE_TO_LOWER=TRUE", ";DB_CLOSE_ON_EXIT=FALSE")
                .doesNotContain("WRITE_DELAY=0", "MODE=PostgreSQL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "127.0.0.1.example.org", "people.example"})
    void demonstrationStaysOnThisMachine(String address) {
        assertThatThrownBy(() -> read("MANYHANDS_DEMO", "true", "MANYHANDS_ADDRESS", address))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("demonstration")
                .hasMessageContaining(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "localhost", "LOCALHOST"})
    void demonstrationRunsOnLoopback(String address) {
        assertThat(read("MANYHANDS_DEMO", "true", "MANYHANDS_ADDRESS", address).isDemo())
                .isTrue();
    }

    @Test
    void withoutMailAnAdministratorApproves() {
        assertThat(read("MANYHANDS_JOINING", "open").text("joining")).isEqualTo("approval");
        assertThat(read("MANYHANDS_SMTP_URL", "smtp://h:25", "MANYHANDS_MAIL_FROM", "portal@people.example")
                        .text("joining"))
                .isEqualTo("open");
        assertThatThrownBy(() -> read("MANYHANDS_SMTP_URL", "smtp://h:25"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("mail.from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smtp://mail.example",
                "smtp://mail.example:587",
                "smtp://me:secret@mail.example:587",
                "smtp://me%40people.example:a%3Ab@mail.example/",
                "smtps://me:secret@mail.example",
                "smtps://[::1]:465"
            })
    void mailServersAreNamedInTheseWays(String address) {
        assertThat(read("MANYHANDS_SMTP_URL", address, "MANYHANDS_MAIL_FROM", "Us <us@people.example>")
                        .forApplication())
                .containsEntry("manyhands.smtp.url", address);
    }

    @Test
    void whatPeopleReadCanBeSet() {
        assertThat(read(
                                "MANYHANDS_TIME_ZONE", "Europe/Berlin",
                                "MANYHANDS_COUNTED_FROM", "7",
                                "MANYHANDS_EXIT_URL", "https://weather.example/today?here")
                        .forApplication())
                .containsEntry("manyhands.time.zone", "Europe/Berlin")
                .containsEntry("manyhands.counted.from", "7")
                .containsEntry("manyhands.exit.url", "https://weather.example/today?here");
    }

    @Test
    void figuresAreClosedOnAnOpenAddress() {
        assertThat(read("MANYHANDS_ADDRESS", "0.0.0.0").text("metrics")).isEqualTo("false");
        assertThat(read("MANYHANDS_ADDRESS", "0.0.0.0", "MANYHANDS_METRICS", "true")
                        .text("metrics"))
                .isEqualTo("true");
    }

    @Test
    void aNamedHelpFileMustBeThere() {
        assertThatThrownBy(() -> read("MANYHANDS_HELP_FILE", "absent.properties"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("help.file");
    }

    @Test
    void theDocumentedFileNamesEverySettingAndChangesNone() throws IOException {
        String documented = Files.readString(Path.of("config/portal.properties"));

        for (Setting setting : Settings.TABLE) {
            assertThat(documented).contains("#" + setting.name() + " =").contains(setting.variable());
        }
        Properties set = new Properties();
        set.load(Files.newBufferedReader(Path.of("config/portal.properties")));
        assertThat(set).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/portal.properties"), text);
    }

    private Settings read(String... environment) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return Settings.read(folder, variables);
    }
}
