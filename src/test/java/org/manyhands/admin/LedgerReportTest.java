package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command prints of a history, in whichever form it comes. */
class LedgerReportTest {
    private static final String SUMMARY = """
            author\toffered\tsurviving\trate\tshare
            Alex\t18\t18\t100.0%\t62.1%
            Robin\t20\t9\t45.0%\t31.0%
            Sam\t2\t2\t100.0%\t6.9%
            """;

    @TempDir
    Path folder;

    @Test
    void everyWordOfTheLastRevisionHasItsOrigin() throws Exception {
        List<String> lines = print(sample(), null, false).lines().toList();
        assertThat(lines.subList(0, 11))
                .containsExactly(
                        "1\tA\t2\tAlex",
                        "2\tnight\t0\tRobin",
                        "3\tline\t0\tRobin",
                        "4\tfor\t2\tAlex",
                        "5\tevery\t2\tAlex",
                        "6\ttown\t2\tAlex",
                        "7\tSomebody\t0\tRobin",
                        "8\ttrained\t4\tSam",
                        "9\tanswers\t4\tSam",
                        "10\tat\t0\tRobin",
                        "11\tnight\t0\tRobin");
        assertThat(lines.subList(11, 17)).allMatch(line -> line.endsWith("\t2\tAlex"));
        assertThat(lines.subList(17, 21)).allMatch(line -> line.endsWith("\t0\tRobin"));
    }

    @Test
    void theSummaryCanStandAlone() throws Exception {
        String all = print(sample(), null, false);
        assertThat(print(sample(), null, true)).isEqualTo(SUMMARY);
        assertThat(all).endsWith("\n\n" + SUMMARY);
    }

    @Test
    void anEarlierRevisionKnowsNothingOfLaterOnes() throws Exception {
        assertThat(print(sample(), 2, false)).contains("\n4\tfor\t2\tAlex\n").doesNotContain("Sam");
        assertThatThrownBy(() -> print(sample(), 3, false))
                .isInstanceOf(LedgerRefused.class)
                .hasMessage("There is no revision 3; the numbers go from 0 to 7.");
    }

    @Test
    void aZipIsReadLikeTheFolder() throws Exception {
        ZipFiles zip = ZipFiles.with("history/manifest.csv", Files.readString(sample().resolve("manifest.csv")));
        for (String name : List.of("0-ideas.md", "1-review.md", "2-first-text.md", "4-shorter.md", "7-again.md")) {
            zip.and("history/" + name, Files.readString(sample().resolve(name)));
        }
        Path file = Files.write(folder.resolve("history.zip"), zip.bytes());
        assertThat(print(file, null, false)).isEqualTo(print(sample(), null, false));
    }

    @Test
    void jsonIsTakenInTheOrderOfItsTimes() throws Exception {
        Path file = written("""
                {"title": "Rest", "revisions": [
                  {"author": "Noor", "at": "2024-05-01T12:30:00+02:00", "text": "Rest is a right. الراحة حق"},
                  {"author": "Ann\\tB", "at": "2024-05-01T10:00:00Z", "text": "Rest is a right.", "note": 1}
                ]}
                """);
        assertThat(print(file, null, false))
                .startsWith(
                        "1\tRest\t1\tAnn B\n2\tis\t1\tAnn B\n3\ta\t1\tAnn B\n4\tright\t1\tAnn B\n5\tالراحة\t2\tNoor\n");
    }

    @Test
    void withoutTimesTheFileIsInOrder() throws Exception {
        Path file = written("{\"revisions\":[{\"author\":\"A\",\"text\":\"Rest\"},{\"author\":\"B\",\"text\":\"\"}]}");
        assertThat(print(file, 1, false)).startsWith("1\tRest\t1\tA\n");
        assertThat(print(file, null, true)).contains("A\t1\t0\t0.0%\t0.0%\n", "B\t0\t0\t0.0%\t0.0%\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"revisions\": [|neither a zip nor JSON",
                "hello|neither a zip nor JSON: line 1, column",
                "``|neither a zip nor JSON",
                "[]|no list of \"revisions\"",
                "{\"revisions\": {}}|no list of \"revisions\"",
                "{\"revisions\": []}|no revisions",
                "{\"revisions\": [1]}|Revision 1 is no object",
                "{\"revisions\": [{\"text\":\"x\"}]}|Revision 1 has no \"author\"",
                "{\"revisions\": [{\"author\":\" \",\"text\":\"x\"}]}|Revision 1 has no author",
                "{\"revisions\": [{\"author\":\"A\",\"text\":7}]}|Revision 1 has no \"text\"",
                "{\"revisions\": [{\"author\":\"A\",\"text\":\"\",\"at\":\"May\"}]}|revision 1 is not like 2024-",
                "{\"revisions\": [{\"author\":\"A\",\"text\":\"\",\"at\":5}]}|revision 1 is not like 2024-"
            })
    void whatIsNoHistoryIsRefusedInPlainWords(String json, String sentence) throws Exception {
        Path file = written(json);
        assertThatThrownBy(() -> print(file, null, false))
                .isInstanceOf(LedgerRefused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void timesAreForAllOrForNone() throws Exception {
        Path file = written("{\"revisions\":[{\"author\":\"A\",\"text\":\"x\",\"at\":\"2024-05-01T10:00:00Z\"},"
                + "{\"author\":\"A\",\"text\":\"x\"}]}");
        assertThatThrownBy(() -> print(file, null, false)).hasMessageContaining("all or to none");
    }

    @Test
    void lettersThatAreNoUtf8AreNotGuessed() throws Exception {
        Path file = Files.write(folder.resolve("latin.json"), "{\n\"é".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> print(file, null, false)).hasMessage("Line 2 has characters that are not UTF-8.");
    }

    @Test
    void nestingWithoutEndIsRefused() throws Exception {
        Path file = written("[".repeat(200_000));
        assertThatThrownBy(() -> print(file, null, false)).isInstanceOf(LedgerRefused.class);
    }

    @Test
    void aManifestWithAGapIsRefusedWithItsLine() throws Exception {
        assertThatThrownBy(() -> print(folder, null, false)).hasMessage("There is no manifest.csv.");
        Files.writeString(
                folder.resolve("manifest.csv"), "order,kind,author,file\n1,revision,A,a.md\n2,revision,A,b.md\n");
        Files.writeString(folder.resolve("a.md"), "Rest");
        assertThatThrownBy(() -> print(folder, null, false))
                .isInstanceOf(LedgerRefused.class)
                .hasMessageStartingWith("manifest.csv, line 3 (2 · revision · A): The file “b.md” is not");
        Files.writeString(folder.resolve("manifest.csv"), "order,kind\n");
        assertThatThrownBy(() -> print(folder, null, false))
                .isInstanceOf(LedgerRefused.class)
                .hasMessage("manifest.csv: The first line lacks the column “author”.");
    }

    @Test
    void aBrokenZipIsRefused() throws Exception {
        for (String name : List.of("history", "history.zip")) {
            Path file = Files.writeString(folder.resolve(name), "PK and nothing more");
            assertThatThrownBy(() -> print(file, null, false))
                    .isInstanceOf(LedgerRefused.class)
                    .hasMessage("The file begins like a zip, but cannot be opened.");
        }
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("history.json"), json);
    }

    private static Path sample() throws URISyntaxException {
        return Path.of(LedgerReportTest.class
                        .getResource("history/manifest.csv")
                        .toURI())
                .getParent();
    }

    private static String print(Path file, Integer revision, boolean summary) throws IOException, LedgerRefused {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerReport.print(file, revision, summary, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
