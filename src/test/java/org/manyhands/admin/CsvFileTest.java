package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table as a file for spreadsheets: words stay words. */
class CsvFileTest {
    @Test
    void isReadBackAsItWasWritten() {
        assertThat(file("Name", "Ann \"Annie\" Lee, MA"))
                .isEqualTo("\uFEFF\"Name\"\r\n\"Ann \"\"Annie\"\" Lee, MA\"\r\n");
        CsvFile file = new CsvFile();
        file.add(Arrays.asList("name", "post"));
        file.add(Arrays.asList("Ann\nLee", null));
        CsvTable table = CsvTable.read(file.bytes(), Set.of("name", "post"));
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.get("name")).isEqualTo("Ann\nLee");
            assertThat(row.get("post")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "  =1+1",
                "\u00a0\t=1",
                "\u200b@x",
                "＝1",
                "－1",
                "=\"\",1"
            })
    void noFieldBeginsAFormula(String hostile) {
        assertThat(file("Name", hostile)).contains("\"'" + hostile.replace("\"", "\"\""));
        assertThat(file(hostile, "x")).startsWith("\uFEFF\"'");
    }

    @Test
    void numbersAndTimesAreWhatTheyAre() {
        assertThat(file("n", 41)).endsWith("\"41\"\r\n");
        assertThat(file("at", Instant.parse("2026-11-26T20:00:00Z"))).endsWith("\"2026-11-26T20:00:00Z\"\r\n");
    }

    private static String file(String heading, Object value) {
        CsvFile file = new CsvFile();
        file.add(Arrays.asList((Object) heading));
        file.add(Arrays.asList(value));
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
