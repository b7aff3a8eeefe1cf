package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyhands.testing.client.Portal;

/** The voice ledger of a file, from the built jar, without a portal. */
class LedgerLauncherIT {
    @TempDir
    Path folder;

    @Test
    void printsALedgerAndLeavesNothingBehind() throws IOException {
        Path file = written("{\"revisions\":[{\"author\":\"A\",\"text\":\"Rest is a right.\"},"
                + "{\"author\":\"Ünal\",\"text\":\"Rest is a right. الراحة حق\"}]}");

        Portal.Ended ended = ledger(file.toString());

        assertThat(ended.output()).startsWith("1\tRest\t1\tA\n").contains("\n5\tالراحة\t2\tÜnal\n");
        assertThat(ended.status()).isZero();
        assertThat(ledger(file.toString(), "--summary", "--revision", "1").output())
                .isEqualTo("author\toffered\tsurviving\trate\tshare\nA\t4\t4\t100.0%\t100.0%\n");
        assertThat(folder.resolve("data")).doesNotExist();
        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsOneSentence() throws IOException {
        refused("needs a history");
        refused("needs a history", "a.json", "b.json");
        refused("The option --bogus is unknown", "--bogus");
        refused("The option --bogus is unknown", "a.json", "--bogus");
        refused("needs a history", "a.json", "--revision", "last");
        refused("none.json cannot be read", folder.resolve("none.json").toString());
        refused("neither a zip nor JSON: line 1, column", written("{").toString());
        refused("begins like a zip", written("PK and nothing more").toString());
        refused("There is no manifest.csv", folder.toString());
        refused(
                "There is no revision 9",
                written("{\"revisions\":[{\"author\":\"A\",\"text\":\"x\"}]}").toString(),
                "--revision",
                "9");
    }

    private void refused(String sentence, String... arguments) throws IOException {
        Portal.Ended ended = ledger(arguments);
        assertThat(ended.status()).as(ended.output()).isEqualTo(1);
        assertThat(ended.output().strip().lines()).singleElement().asString().contains(sentence);
    }

    private Portal.Ended ledger(String... arguments) throws IOException {
        String temporary = Files.createDirectories(folder.resolve("tmp")).toString();
        Portal.Ended ended = Portal.run(
                Map.of(
                        "MANYHANDS_DATA",
                        folder.resolve("data").toString(),
                        "JDK_JAVA_OPTIONS",
                        "-Djava.io.tmpdir=" + temporary),
                Stream.concat(Stream.of("voice-ledger"), Stream.of(arguments)).toArray(String[]::new));
        // Java says which options it was given.
        return new Portal.Ended(ended.status(), ended.output().replaceFirst("NOTE: Picked up .*\\R", ""));
    }

    private Path written(String content) throws IOException {
        return Files.writeString(folder.resolve("history.json"), content);
    }
}
