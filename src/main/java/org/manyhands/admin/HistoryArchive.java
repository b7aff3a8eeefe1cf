package org.manyhands.admin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.manyhands.coauthoring.ImportedText;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.files.Files;

/**
 * The history of a proposal as it comes in: a zip with a manifest and Markdown files, or one JSON file. A history with a gap would tell
 * something that did not happen, so one refused line keeps the whole from being imported.
 *
 * @param steps all that can be used, in order
 * @param refused the lines that cannot be used
 * @param leftOut files that no line of the manifest names
 */
record HistoryArchive(List<Step> steps, List<ReportLine> refused, List<String> leftOut) {
    private static final String MANIFEST = "manifest.csv";
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 400;

    /** One revision or review with its words; with its file, or its time, or null. */
    record Step(Manifest.Entry entry, String text, String note, Instant at) {
        boolean isRevision() {
            return entry.kind() == Manifest.Kind.REVISION;
        }
    }

    /** Whether a file is one of several in a zip. */
    static boolean isZip(byte[] file) {
        return FileKind.among(file, FileKind.ZIP).isPresent();
    }

    /**
     * Reads a zip or a JSON file.
     *
     * @throws RuleViolation at the field {@code file} when there is no history in it at all
     */
    static HistoryArchive read(byte[] file) {
        return isZip(file) ? readZip(file) : readJson(file);
    }

    private static HistoryArchive readJson(byte[] file) {
        List<Step> steps = new ArrayList<>();
        List<ReportLine> refused = new ArrayList<>();
        int number = 0;
        for (HistoryJson.Revision revision : HistoryJson.read(file)) {
            Manifest.Entry entry =
                    new Manifest.Entry(0, ++number, Manifest.Kind.REVISION, revision.author(), "" + number);
            PlainText text = PlainText.of(revision.text().getBytes(StandardCharsets.UTF_8));
            Optional<ReportLine> problem = revision.author().length() > Manifest.LONGEST_AUTHOR
                    ? refusal(entry, "admin.import.history.author", Manifest.LONGEST_AUTHOR)
                    : problem(entry, text, steps);
            problem.ifPresentOrElse(refused::add, () -> steps.add(new Step(entry, text.text(), null, revision.at())));
        }
        return new HistoryArchive(List.copyOf(steps), List.copyOf(refused), List.of());
    }

    private static HistoryArchive readZip(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>(ZipFolder.read(zip));
        byte[] list = files.remove(MANIFEST);
        if (list == null) {
            throw RuleViolation.at("file", "admin.import.history.manifest", MANIFEST);
        }
        Manifest manifest = Manifest.read(list, files);
        List<Step> steps = new ArrayList<>();
        List<ReportLine> refused = new ArrayList<>(manifest.refused());
        for (Manifest.Entry entry : manifest.entries()) {
            PlainText text = PlainText.of(files.get(entry.file()));
            Optional<ReportLine> problem = problem(entry, text, steps);
            problem.ifPresentOrElse(refused::add, () -> steps.add(new Step(entry, text.text(), entry.file(), null)));
        }
        refused.sort(java.util.Comparator.comparingInt(ReportLine::line));
        return new HistoryArchive(List.copyOf(steps), List.copyOf(refused), List.copyOf(manifest.unnamed()));
    }

    private static Optional<ReportLine> problem(Manifest.Entry entry, PlainText text, List<Step> before) {
        if (!text.isGood()) {
            return refusal(entry, "admin.import.history.encoding", entry.file(), text.firstBadLine());
        }
        if (text.text().isBlank()) {
            return entry.isOfManifest()
                    ? refusal(entry, "admin.import.history.blank", entry.file())
                    : refusal(entry, "admin.import.json.blank", entry.order());
        }
        if (text.text().length() > LONGEST_TEXT) {
            return entry.isOfManifest()
                    ? refusal(entry, "admin.import.history.long", entry.file(), LONGEST_TEXT)
                    : refusal(entry, "admin.import.json.long", entry.order(), LONGEST_TEXT);
        }
        if (entry.kind() == Manifest.Kind.REVISION && ImportedText.hasTooManyParts(text.text())) {
            return entry.isOfManifest()
                    ? refusal(entry, "admin.import.history.parts", entry.file(), ImportedText.MOST_PARTS)
                    : refusal(entry, "admin.import.json.parts", entry.order(), ImportedText.MOST_PARTS);
        }
        if (entry.kind() == Manifest.Kind.REVIEW && before.stream().noneMatch(Step::isRevision)) {
            return refusal(entry, "admin.import.history.early");
        }
        return Optional.empty();
    }

    private static Optional<ReportLine> refusal(Manifest.Entry entry, String key, Object... args) {
        return Optional.of(ReportLine.refused(entry.line(), entry.what(), key, args));
    }

    /** Whether it can be imported: all of it, and something to begin with. */
    boolean isWhole() {
        return refused.isEmpty() && revisions() > 0;
    }

    long revisions() {
        return steps.stream().filter(Step::isRevision).count();
    }

    long reviews() {
        return steps.size() - revisions();
    }

    /** The first heading of the last revision, at most 120 characters. */
    Optional<String> title() {
        return lastRevision().flatMap(text -> first(text, Heading.class)).map(words -> cut(words, LONGEST_TITLE));
    }

    /** The first paragraph of the last revision, at most 400 characters. */
    Optional<String> summary() {
        return lastRevision().flatMap(text -> first(text, Paragraph.class)).map(words -> cut(words, LONGEST_SUMMARY));
    }

    private Optional<String> lastRevision() {
        return steps.stream()
                .filter(Step::isRevision)
                .reduce((first, second) -> second)
                .map(Step::text);
    }

    /** What makes two archives the same history, however they were packed. */
    String hash() {
        return hash(steps.size());
    }

    /** The same of the first steps alone: a history that has grown begins like the one before. */
    String hash(int count) {
        StringBuilder all = new StringBuilder();
        for (Step step : steps.subList(0, Math.min(count, steps.size()))) {
            all.append(step.entry().what()).append('\n').append(step.text().length());
            all.append('\n').append(step.text()).append('\n');
        }
        return Files.hash(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> first(String markdown, Class<? extends Node> kind) {
        Node block = Parser.builder().build().parse(markdown).getFirstChild();
        for (; block != null; block = block.getNext()) {
            String words = kind.isInstance(block) ? words(block) : "";
            if (!words.isEmpty()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** The words that a reader sees, without marks and addresses. */
    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int blank = words.lastIndexOf(' ', most - 1);
        return words.substring(0, blank > most / 2 ? blank : most - 1) + "…";
    }
}
