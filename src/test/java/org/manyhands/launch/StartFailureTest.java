package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartFailureTest {
    private static final String DATABASE = "localhost:5432";

    @ParameterizedTest
    @CsvSource({
        "08001, does not answer",
        "08006, does not answer",
        "57P03, does not answer",
        "28P01, refuses the user or the password",
        "28000, refuses the user or the password",
        "3D000, does not exist",
        "53300, no free connection",
        "42501, does not let the user create",
        "90020, in use by another process",
        "90030, cannot be read"
    })
    void stateOfTheDatabaseBecomesASentence(String state, String sentence) {
        Throwable failure = new IllegalStateException("start", new SQLException("detail", state));

        assertThat(StartFailure.of(List.of(failure), DATABASE))
                .hasMessageStartingWith("The database ")
                .hasMessageContaining(DATABASE)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({"22018, true", "90030, true", "90020, false", "08001, false", "22023, false", "22001, false"})
    void aBackupIsTheWayOutOfDamageAlone(String state, boolean damage) {
        Throwable failure = new IllegalStateException("start", new SQLException("detail", state));

        assertThat(StartFailure.of(List.of(failure), "/data/portal").isDamage()).isEqualTo(damage);
    }

    @ParameterizedTest
    @CsvSource({
        "java.nio.Buffer org.h2.mvstore.Page org.h2.engine.Engine, true",
        "org.h2.mvstore.DataUtils, true",
        "java.lang.ClassLoader org.h2.util.JdbcUtils org.h2.mvstore.db.DBMetaType, true",
        "java.nio.Buffer org.manyhands.forums.Post org.h2.mvstore.Page, false",
        "java.nio.Buffer, false"
    })
    void lengthsThatNobodyWroteAreDamage(String frames, boolean damage) {
        Throwable stumbled = new BufferUnderflowException();
        stumbled.setStackTrace(Arrays.stream(frames.split(" ", -1))
                .map(name -> new StackTraceElement(name, "read", null, 1))
                .toArray(StackTraceElement[]::new));
        Throwable failure = new IllegalStateException("start", new SQLException("allocating a connection", stumbled));

        assertThat(StartFailure.of(List.of(failure), "/data/portal").isDamage()).isEqualTo(damage);
    }

    @Test
    void aReasonWithANameWinsOverWhatIsLoggedLater() {
        List<Throwable> failures = List.of(
                new IllegalStateException("first"),
                new IllegalStateException("second", new SQLException("no", "28P01")),
                new IllegalStateException("undoing the deployment"));

        assertThat(StartFailure.of(failures, DATABASE)).hasMessageContaining("refuses the user");
    }

    @Test
    void aFailedMigrationIsToldFromADatabaseThatIsAway() {
        Throwable failure = new RuntimeException(new FlywayMigrateException(new SQLException("bad type", "50004")));

        assertThat(StartFailure.of(List.of(failure), DATABASE))
                .hasMessage("A change to the tables of the database failed: bad type.");
    }

    @Test
    void tablesOfAnotherVersionAreSaidToBeThat() {
        Throwable failure = new RuntimeException(new FlywayValidateException("checksum\nmismatch"));

        assertThat(StartFailure.of(List.of(failure), DATABASE))
                .hasMessageContaining("do not fit this version")
                .hasMessageEndingWith("checksum mismatch.");
    }

    @Test
    void anythingElseShowsItsDeepestCauseInOneLine() {
        Throwable failure = new RuntimeException("outer", new IllegalArgumentException("inner\r\nline"));

        assertThat(StartFailure.of(List.of(failure), DATABASE))
                .hasMessage("The application did not start: inner  line.");
        assertThat(StartFailure.of(List.of(new NullPointerException()), DATABASE))
                .hasMessage("The application did not start: NullPointerException.");
        assertThat(StartFailure.of(List.of(), DATABASE)).hasMessageContaining("lines above");
    }

    @Test
    void whatTheFileSystemSaysBecomesPlainWords() {
        assertThat(StartFailure.why(new AccessDeniedException("/srv/data")))
                .isEqualTo("the user that runs this may not do so (/srv/data)");
        assertThat(StartFailure.why(new NoSuchFileException("/srv/data"))).isEqualTo("it is not there (/srv/data)");
        assertThat(StartFailure.why(new FileAlreadyExistsException("/srv/data")))
                .isEqualTo("a file stands where a folder should be (/srv/data)");
        assertThat(StartFailure.why(new FileSystemException("/srv/data", null, "No space left on device")))
                .isEqualTo("No space left on device (/srv/data)");
        assertThat(StartFailure.why(new FileSystemException(null))).isEqualTo("reading or writing failed");
        assertThat(StartFailure.why(new IOException("the jar has no\nbook"))).isEqualTo("the jar has no book");
        assertThat(StartFailure.why(new IOException())).isEqualTo("reading or writing failed");
    }

    @Test
    void aCircleOfCausesEnds() {
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));

        assertThat(StartFailure.of(List.of(first), DATABASE)).hasMessageStartingWith("The application did not start");
    }

    private static final class FlywayMigrateException extends RuntimeException {
        FlywayMigrateException(Throwable cause) {
            super(cause);
        }
    }

    private static final class FlywayValidateException extends RuntimeException {
        FlywayValidateException(String message) {
            super(message);
        }
    }
}
