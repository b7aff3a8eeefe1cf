package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history is imported whole or not at all; every reason why not is named with its line. */
class HistoryArchiveTest {
    @Test
    void readsAHistory() {
        HistoryArchive archive = HistoryArchive.read(ZipFiles.history().bytes());
        assertThat(archive.isWhole()).isTrue();
        assertThat(archive.revisions()).isEqualTo(2);
        assertThat(archive.reviews()).isEqualTo(1);
        assertThat(archive.title()).contains("A better way");
        assertThat(archive.summary()).contains("One clause.");
        assertThat(archive.steps()).extracting(step -> step.entry().author()).containsExactly("Ann", "Ben", "Ann");
    }

    @Test
    void theOrderCountsNotTheLine() {
        HistoryArchive archive = archive("9,revision,Ann,b.md\n2,revision,Ann,a.md\n");
        assertThat(archive.steps()).extracting(HistoryArchive.Step::text).containsExactly("# A", "# B");
        assertThat(archive.title()).contains("B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,revision,Ann,b.md|admin.import.history.order",
                "-1,revision,Ann,b.md|admin.import.history.order",
                "1.5,revision,Ann,b.md|admin.import.history.order",
                "99999999,revision,Ann,b.md|admin.import.history.order",
                "0,revision,Ann,b.md|admin.import.history.order-twice",
                "1,comment,Ann,b.md|admin.import.history.kind",
                "1,,Ann,b.md|admin.import.history.kind",
                "1,revision,,b.md|admin.import.history.author",
                "1,revision,Ann,c.md|admin.import.history.file",
                "1,revision,Ann,../b.md|admin.import.history.file",
                "1,revision,Ann,manifest.csv|admin.import.history.file",
                "1,revision,Ann,a.md|admin.import.history.file-twice",
                "1,revision,Ann|admin.import.csv.fields"
            })
    void refusesALineWithItsReason(String line, String key) {
        HistoryArchive archive = archive("0,revision,Ann,a.md\n" + line + "\n");
        assertThat(archive.isWhole()).isFalse();
        assertThat(archive.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.accepted()).isFalse();
        });
    }

    @Test
    void comparesTheSizeWhereTheManifestGivesIt() {
        ZipFiles zip = ZipFiles.with(
                        "manifest.csv", "order,kind,author,file,bytes\n0,revision,Ann,a.md,3\n1,revision,Ann,b.md,4\n")
                .and("a.md", "# A")
                .and("b.md", "# B");
        assertThat(HistoryArchive.read(zip.bytes()).refused())
                .singleElement()
                .satisfies(line -> assertThat(line.key()).isEqualTo("admin.import.history.size"));
    }

    @Test
    void refusesTextsThatCannotBeRead() {
        ZipFiles zip = ZipFiles.with(
                        "manifest.csv",
                        ZipFiles.MANIFEST + "0,revision,Ann,a.md\n1,review,Ben,b.md\n2,review,Ben,c.md\n")
                .and("a.md", "# A")
                .and("b.md", "fine\nM\u00fcller".getBytes(StandardCharsets.ISO_8859_1))
                .and("c.md", " \n\t\n");
        HistoryArchive archive = HistoryArchive.read(zip.bytes());
        assertThat(archive.refused())
                .extracting(ReportLine::key)
                .containsExactly("admin.import.history.encoding", "admin.import.history.blank");
        assertThat(archive.refused().get(0).args()).containsExactly("b.md", "2");
    }

    @Test
    void refusesATextOfTooManyParts() {
        String manifest = ZipFiles.MANIFEST + "0,revision,Ann,a.md\n1,review,Ben,b.md\n";
        byte[] most = ZipFiles.with("manifest.csv", manifest)
                .and("a.md", "A clause.\n\n".repeat(1000))
                .and("b.md", "A remark.\n\n".repeat(1001))
                .bytes();
        assertThat(HistoryArchive.read(most).isWhole()).isTrue();
        byte[] more = ZipFiles.with("manifest.csv", manifest)
                .and("a.md", "A clause.\n\n".repeat(1001))
                .and("b.md", "A remark.")
                .bytes();
        assertThat(HistoryArchive.read(more).refused()).first().satisfies(line -> {
            assertThat(line.key()).isEqualTo("admin.import.history.parts");
            assertThat(line.args()).containsExactly("a.md", "1000");
        });
    }

    @Test
    void namesRevisionsThatAreInNoFile() {
        String json = "{\"revisions\":[{\"author\":\"Ann\",\"text\":\"A clause.\"},"
                + "{\"author\":\"Ben\",\"text\":\" \"},{\"author\":\"Cleo\",\"text\":\""
                + "A clause.\\n\\n".repeat(1001) + "\"}]}";
        assertThat(HistoryArchive.read(json.getBytes(StandardCharsets.UTF_8)).refused())
                .extracting(ReportLine::key, ReportLine::args)
                .containsExactly(
                        tuple("admin.import.json.blank", List.of("2")),
                        tuple("admin.import.json.parts", List.of("3", "1000")));
    }

    @Test
    void refusesAReviewOfNothing() {
        assertThat(archive("0,review,Ben,a.md\n1,revision,Ann,b.md\n").refused())
                .singleElement()
                .satisfies(line -> assertThat(line.key()).isEqualTo("admin.import.history.early"));
    }

    @Test
    void refusesAHistoryWithoutVersions() {
        assertThat(archive("").isWhole()).isFalse();
    }

    @Test
    void needsAManifest() {
        byte[] zip = ZipFiles.with("a.md", "# A").and("b.md", "# B").bytes();
        assertThatThrownBy(() -> HistoryArchive.read(zip)).hasMessage("admin.import.history.manifest");
    }

    @Test
    void tellsWhatTheManifestLeavesOut() {
        assertThat(archive("0,revision,Ann,a.md\n").leftOut()).containsExactly("b.md");
        assertThat(archive("0,revision,Ann,a.md\n").isWhole()).isTrue();
    }

    @Test
    void knowsTheSameHistoryHoweverPacked() {
        byte[] plain = ZipFiles.history().bytes();
        byte[] folder = ZipFiles.with(
                        "x/manifest.csv",
                        ZipFiles.MANIFEST + "0,revision,Ann,1.md\n1,review,Ben,2.md\n2,revision,Ann,3.md\n")
                .and("x/1.md", "# First\r\n\r\nOne clause.\r\n")
                .and("x/2.md", "I would say more.\n")
                .and("x/3.md", "# A better way\n\nOne clause.\n\nAnother clause.\n")
                .bytes();
        assertThat(HistoryArchive.read(folder).hash())
                .isEqualTo(HistoryArchive.read(plain).hash());
        assertThat(HistoryArchive.read(plain).hash(1))
                .isNotEqualTo(HistoryArchive.read(plain).hash());
    }

    @Test
    void titlesAreWordsWithoutMarks() {
        assertThat(title("**Bold** [way](https://example.org) `now`\n===\n\nText"))
                .contains("Bold way now");
        assertThat(title("```\n# no title\n```\n\n## The title ##")).contains("The title");
        assertThat(title("no heading")).isEmpty();
        assertThat(title("# " + "long words ".repeat(40)).orElseThrow().length())
                .isLessThanOrEqualTo(120);
    }

    /** The real history where it lies beside the project, else one of our own. */
    @Test
    void readsAWholeHistory() throws IOException {
        Path folder = Path.of("../shared/data/policy-history");
        boolean real = Files.exists(folder);
        HistoryArchive archive =
                HistoryArchive.read(real ? zipped(folder) : ZipFiles.history().bytes());
        assertThat(archive.refused()).isEmpty();
        assertThat(archive.revisions()).isEqualTo(real ? 13 : 2);
        assertThat(archive.reviews()).isEqualTo(real ? 11 : 1);
        assertThat(archive.title()).isPresent();
    }

    private static byte[] zipped(Path folder) throws IOException {
        ZipFiles zip = new ZipFiles();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.and(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return zip.bytes();
    }

    private static java.util.Optional<String> title(String markdown) {
        byte[] zip = ZipFiles.with("manifest.csv", ZipFiles.MANIFEST + "0,revision,Ann,a.md\n")
                .and("a.md", markdown)
                .bytes();
        return HistoryArchive.read(zip).title();
    }

    private static HistoryArchive archive(String lines) {
        return HistoryArchive.read(ZipFiles.with("manifest.csv", ZipFiles.MANIFEST + lines)
                .and("a.md", "# A")
                .and("b.md", "# B")
                .bytes());
    }

    @Test
    void stepsAreNamedShortly() {
        assertThat(List.of(HistoryArchive.read(ZipFiles.history().bytes())
                        .steps()
                        .get(1)
                        .entry()
                        .what()))
                .containsExactly("1 · review · Ben");
    }
}
