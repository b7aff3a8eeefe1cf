package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report tells first what is not as hoped, and stays short. */
class ImportReportTest {
    private static final ReportLine GOOD = ReportLine.accepted(3, "Ann · Chair", "admin.import.becomes.target");
    private static final ReportLine PARTLY =
            ReportLine.remarked(9, "Cleo", "admin.import.becomes.target-without", "phone");
    private static final ReportLine BAD = ReportLine.refused(7, "Ben", "admin.import.people.missing", "post");

    @Test
    void tellsFirstWhatIsNotAsHoped() {
        assertThat(report(false, List.of(GOOD, BAD, PARTLY)).lines()).containsExactly(BAD, PARTLY, GOOD);
    }

    @Test
    void keepsTheCountsOfLongOnes() {
        List<ReportLine> lines = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            lines.add(ReportLine.accepted(i, "line " + i, "admin.import.becomes.target"));
            lines.add(ReportLine.refused(i, "line " + i, "admin.import.encoding"));
        }
        ImportReport report = report(false, lines);
        assertThat(report.accepted()).isEqualTo(1000);
        assertThat(report.refused()).isEqualTo(1000);
        assertThat(report.refusedLines()).hasSize(ImportReport.MOST_LINES);
        assertThat(report.acceptedLines()).hasSize(ImportReport.MOST_LINES);
    }

    @Test
    void isWorthwhileOnlyWhenSomethingWouldChange() {
        assertThat(report(false, List.of(GOOD)).isWorthwhile()).isTrue();
        assertThat(report(true, List.of(GOOD)).isWorthwhile()).isFalse();
        assertThat(report(false, List.of(BAD)).isWorthwhile()).isFalse();
        assertThat(ImportReport.of(false, true, List.of(), List.of(GOOD)).isWorthwhile())
                .isFalse();
    }

    @Test
    void shortensWhatALineSays() {
        String what = ReportLine.refused(1, "x\u202Ey\n" + "z".repeat(500), "k").what();
        assertThat(what).startsWith("x y zzz").endsWith("…");
        assertThat(what.length()).isLessThanOrEqualTo(160);
        assertThat(ReportLine.refused(1, "🤝".repeat(200), "k").what()).endsWith("🤝…");
    }

    private static ImportReport report(boolean blocked, List<ReportLine> lines) {
        return ImportReport.of(blocked, false, List.of(new ImportFact("admin.import.fact.title", "Ä \"B\"")), lines);
    }
}
