package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.errors.RuleViolation;

/** Tables come from all sorts of programs; what fits is read, what does not is named with its line. */
class CsvTableTest {
    @Test
    void readsRowsByColumn() {
        CsvTable table = read("name,post\nAnn,Chair\n");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.get("name")).isEqualTo("Ann");
            assertThat(row.get("post")).isEqualTo("Chair");
            assertThat(row.get("phone")).isEmpty();
        });
    }

    @Test
    void columnsMayStandInAnyOrderAndCase() {
        assertThat(read(" Post ,NAME\nChair,Ann\n").rows().get(0).get("name")).isEqualTo("Ann");
    }

    @Test
    void readsQuotesCommasAndLineEndsInFields() {
        CsvTable table = read("name,post\n\"Ann \"\"Annie\"\" Lee, MA\",\"Chair\nof the board\"\nBen,Clerk\n");
        assertThat(table.rows().get(0).get("name")).isEqualTo("Ann \"Annie\" Lee, MA");
        assertThat(table.rows().get(0).get("post")).isEqualTo("Chair\nof the board");
        assertThat(table.rows().get(1).line()).isEqualTo(4);
    }

    @Test
    void readsByteOrderMarkAndForeignLineEnds() {
        assertThat(read("\uFEFFname,post\r\nAnn,Chair\r\n").rows()).hasSize(1);
        assertThat(read("name,post\rAnn,Chair\r").rows()).hasSize(1);
    }

    @Test
    void skipsEmptyLines() {
        CsvTable table = read("name,post\n\n\nAnn,Chair\n\n");
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(4));
        assertThat(table.refused()).isEmpty();
    }

    @Test
    void refusesRowsWithTooFewOrTooManyFields() {
        CsvTable table = read("name,post\nAnn\nBen,Clerk\nCleo,Chair,more\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.refused()).extracting(ReportLine::line).containsExactly(2, 4);
        assertThat(table.refused()).extracting(ReportLine::key).containsOnly("admin.import.csv.fields");
    }

    @Test
    void refusesOnlyTheRowWithBadBytes() {
        byte[] bytes = "name,post\nAnn,Chair\nM\u00fcller,Clerk\nBen,Clerk\n".getBytes(StandardCharsets.ISO_8859_1);
        CsvTable table = CsvTable.read(bytes, Set.of("name"));
        assertThat(table.rows()).extracting(row -> row.get("name")).containsExactly("Ann", "Ben");
        assertThat(table.refused()).singleElement().satisfies(line -> {
            assertThat(line.line()).isEqualTo(3);
            assertThat(line.key()).isEqualTo("admin.import.encoding");
        });
    }

    @Test
    void namesTheBadLineWithinARowOfSeveral() {
        byte[] bytes = "name,post\nAnn,\"Chair\nof M\u00fcnster\"\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CsvTable.read(bytes, Set.of("name")).refused())
                .extracting(ReportLine::line)
                .containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name\nAnn\n'|admin.import.csv.column",
                "'name,post,NAME\n'|admin.import.csv.twice",
                "'name,post\n\"Ann,Chair\n'|admin.import.csv.broken"
            })
    void refusesWhatIsNoSuchTable(String content, String key) {
        assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.messageKey()).isEqualTo(key);
            assertThat(violation.field()).isEqualTo("file");
        });
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).hasMessage("admin.import.csv.empty");
        assertThatThrownBy(() -> read("\n\n")).hasMessage("admin.import.csv.empty");
    }

    @Test
    void refusesAFieldWithoutEnd() {
        assertThat(read("name,post\n" + "x".repeat(2_000_000) + ",Chair\n").refused())
                .singleElement()
                .satisfies(line -> assertThat(line.key()).isEqualTo("admin.import.csv.field"));
    }

    @Test
    void refusesAHundredThousandLinesQuickly() {
        String content = "name,post\n" + "Ann,Chair\n".repeat(100_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> read(content)).hasMessage("admin.import.csv.long"));
    }

    private static CsvTable read(String content) {
        return CsvTable.read(content.getBytes(StandardCharsets.UTF_8), Set.of("name", "post"));
    }
}
