package org.manyhands.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Texts;

/** A history as a folder, or as a zip that is opened like one: a manifest, and a file for each revision and review. */
final class LedgerFolder {
    private static final String MANIFEST = "manifest.csv";
    private static final int DEPTH = 4;
    private static final int MOST_FILES = 20_000;
    private static final long LARGEST_FILE = 8L << 20;
    private static final int SHOWN = 5;

    private final Texts texts = new Texts();
    private final Path root;

    LedgerFolder(Path root) {
        this.root = root;
    }

    /** The revisions in the order of the manifest. Reviews are no revisions: what they say is not in the text. */
    List<LedgerRevision> revisions() throws IOException, LedgerRefused {
        Map<String, byte[]> files = files();
        byte[] list = files.remove(MANIFEST);
        Manifest manifest = manifest(list, files);
        List<ReportLine> refused = new ArrayList<>(manifest.refused());
        List<LedgerRevision> revisions = new ArrayList<>();
        for (Manifest.Entry entry : manifest.entries()) {
            PlainText text = PlainText.of(files.get(entry.file()));
            if (entry.kind() != Manifest.Kind.REVISION) {
                continue;
            }
            if (text.isGood()) {
                revisions.add(new LedgerRevision(entry.order(), entry.author(), text.text()));
            } else {
                refused.add(ReportLine.refused(
                        entry.line(),
                        entry.what(),
                        "admin.import.history.encoding",
                        entry.file(),
                        text.firstBadLine()));
            }
        }
        if (!refused.isEmpty()) {
            throw new LedgerRefused(told(refused));
        }
        return revisions;
    }

    private Manifest manifest(byte[] list, Map<String, byte[]> files) throws LedgerRefused {
        try {
            return Manifest.read(list, files);
        } catch (RuleViolation e) {
            throw new LedgerRefused(MANIFEST + ": " + texts.of(Locale.ENGLISH, e.messageKey(), e.args()), e);
        }
    }

    /** A history with a gap would credit words to the wrong people, so one bad line is enough to refuse it. */
    private String told(List<ReportLine> refused) {
        String lines = refused.stream()
                .limit(SHOWN)
                .map(line -> "line %d (%s): %s"
                        .formatted(
                                line.line(),
                                line.what(),
                                texts.of(Locale.ENGLISH, line.key(), line.args().toArray())))
                .collect(Collectors.joining(" "));
        int more = refused.size() - SHOWN;
        return MANIFEST + ", " + lines + (more > 0 ? " And %d more.".formatted(more) : "");
    }

    private Map<String, byte[]> files() throws IOException, LedgerRefused {
        Path folder = folder();
        List<Path> paths;
        try (Stream<Path> tree = Files.walk(folder, DEPTH)) {
            paths = tree.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        if (paths.size() > MOST_FILES) {
            throw new LedgerRefused("There are more than %d files.".formatted(MOST_FILES));
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (Files.size(path) > LARGEST_FILE) {
                throw new LedgerRefused("The file %s has more than %d MiB.".formatted(name, LARGEST_FILE >> 20));
            }
            files.put(name, Files.readAllBytes(path));
        }
        return files;
    }

    /** The folder with the manifest: this one, or the only one in it, as zips often have. */
    private Path folder() throws IOException, LedgerRefused {
        if (Files.isRegularFile(root.resolve(MANIFEST))) {
            return root;
        }
        try (Stream<Path> inside = Files.list(root)) {
            List<Path> folders = inside.filter(path -> Files.isRegularFile(path.resolve(MANIFEST)))
                    .toList();
            if (folders.size() == 1) {
                return folders.get(0);
            }
        }
        throw new LedgerRefused("There is no %s.".formatted(MANIFEST));
    }
}
