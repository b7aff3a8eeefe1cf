package org.manyhands.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.manyhands.platform.authorship.AuthorShare;
import org.manyhands.platform.authorship.VoiceLedger;
import org.manyhands.platform.authorship.Word;

/**
 * The voice ledger of a history that lies in a file, in lines that other programs can read. The launcher calls it without
 * a server and by this name.
 */
public final class LedgerReport {
    private static final long LARGEST_FILE = 512L << 20;

    private final VoiceLedger ledger = new VoiceLedger();
    private final List<LedgerRevision> revisions;
    private final String text;

    private LedgerReport(List<LedgerRevision> revisions) {
        this.revisions = revisions;
        this.text = revisions.get(revisions.size() - 1).text();
        revisions.forEach(revision -> ledger.add(revision.author(), revision.text()));
    }

    /**
     * Reads a history and prints its ledger as UTF-8.
     *
     * @param file a folder or a zip with a manifest, or a file in the JSON form
     * @param revision the number of the revision that is looked at, or null for the last one
     * @param summary whether only the authors are told, not every word
     * @throws LedgerRefused if the history cannot be used; nothing is printed then
     */
    public static void print(Path file, Integer revision, boolean summary, OutputStream out)
            throws IOException, LedgerRefused {
        LedgerReport report = new LedgerReport(until(revision, history(file)));
        PrintWriter lines = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (!summary) {
            report.printWords(lines);
            lines.print('\n');
        }
        report.printAuthors(lines);
        lines.flush();
    }

    private static List<LedgerRevision> history(Path file) throws IOException, LedgerRefused {
        if (Files.isDirectory(file)) {
            return new LedgerFolder(file).revisions();
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new LedgerRefused("The file has more than %d MiB.".formatted(LARGEST_FILE >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return LedgerJson.revisions(bytes);
        }
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return new LedgerFolder(zip.getPath("/")).revisions();
        } catch (ProviderNotFoundException | ZipException e) {
            throw new LedgerRefused("The file begins like a zip, but cannot be opened.", e);
        }
    }

    /** The revisions up to one: what came later was not known then. */
    private static List<LedgerRevision> until(Integer number, List<LedgerRevision> revisions) throws LedgerRefused {
        if (revisions.isEmpty()) {
            throw new LedgerRefused("The history has no revisions.");
        }
        if (number == null) {
            return revisions;
        }
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).number() == number) {
                return revisions.subList(0, i + 1);
            }
        }
        throw new LedgerRefused("There is no revision %d; the numbers go from %d to %d."
                .formatted(
                        number,
                        revisions.get(0).number(),
                        revisions.get(revisions.size() - 1).number()));
    }

    /** One word a line: its number in the text, itself, the revision that wrote it first, and its author. */
    private void printWords(PrintWriter lines) {
        int number = 1;
        for (Word word : ledger.words()) {
            LedgerRevision origin = revisions.get(word.revision() - 1);
            lines.printf(
                    Locale.ROOT,
                    "%d\t%s\t%d\t%s\n",
                    number++,
                    text.substring(word.start(), word.end()),
                    origin.number(),
                    shown(origin.author()));
        }
    }

    private void printAuthors(PrintWriter lines) {
        lines.print("author\toffered\tsurviving\trate\tshare\n");
        for (AuthorShare share : ledger.shares()) {
            lines.printf(
                    Locale.ROOT,
                    "%s\t%d\t%d\t%.1f%%\t%.1f%%\n",
                    shown(share.author()),
                    share.offered(),
                    share.surviving(),
                    100 * share.rate(),
                    100 * share.share());
        }
    }

    /** A name cannot begin a line or a column of its own, nor send commands to a terminal. */
    private static String shown(String name) {
        return name.replaceAll("\\p{Cc}", " ");
    }
}
