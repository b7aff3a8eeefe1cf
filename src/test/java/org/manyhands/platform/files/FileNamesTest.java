package org.manyhands.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's name is shown to people and is never a path. */
class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "report.csv, report.csv",
        "'my report (2).csv', 'my report (2).csv'",
        "../../etc/passwd, passwd",
        "C:\\fakepath\\report.csv, report.csv",
        "<svg onload=alert(1)>.csv, svg onload=alert(1).csv",
        ".htaccess, htaccess",
        "Übersicht.zip, Übersicht.zip"
    })
    void keepsTheLastPartWithoutWhatMisleads(String given, String shown) {
        assertThat(FileNames.shown(given)).isEqualTo(shown);
    }

    @Test
    void takesOffMarksThatCannotBeSeen() {
        assertThat(FileNames.shown("a\u0000b\u202Ecsv.exe\r\n")).isEqualTo("abcsv.exe");
    }

    @Test
    void shortensAndKeepsTheEnding() {
        String shown = FileNames.shown("x".repeat(300) + ".csv");
        assertThat(shown).hasSize(120).endsWith("x.csv");
        assertThat(FileNames.shown("x".repeat(300))).hasSize(120);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "..", "/", "\u202E"})
    void givesANameToWhatHasNone(String given) {
        assertThat(FileNames.shown(given)).isEqualTo("file");
    }
}
