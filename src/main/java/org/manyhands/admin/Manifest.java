package org.manyhands.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code manifest.csv} of a proposal's history: what happened in which order, by whom, and in which file it stands.
 */
final class Manifest {
    static final int LONGEST_AUTHOR = 60;

    private static final Set<String> COLUMNS = Set.of("order", "kind", "author", "file");
    private static final int LAST_ORDER = 1_000_000;

    private final Map<String, byte[]> files;
    private final List<Entry> entries = new ArrayList<>();
    private final List<ReportLine> refused = new ArrayList<>();
    private final Map<Integer, Integer> lineOfOrder = new HashMap<>();
    private final Map<String, Integer> lineOfFile = new HashMap<>();

    /** What an entry is. */
    enum Kind {
        REVISION,
        REVIEW
    }

    /** One line of the manifest that can be used, as far as the manifest alone tells; line 0 of no manifest. */
    record Entry(int line, int order, Kind kind, String author, String file) {
        boolean isOfManifest() {
            return line > 0;
        }

        String what() {
            return order + " · " + kind.name().toLowerCase(Locale.ROOT) + " · " + author;
        }
    }

    private Manifest(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Reads a manifest.
     *
     * @param files all files that came with it, by name
     */
    static Manifest read(byte[] bytes, Map<String, byte[]> files) {
        Manifest manifest = new Manifest(files);
        CsvTable table = CsvTable.read(bytes, COLUMNS);
        manifest.refused.addAll(table.refused());
        table.rows().forEach(manifest::take);
        manifest.entries.sort(java.util.Comparator.comparingInt(Entry::order));
        return manifest;
    }

    /** What can be used, in order. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    List<ReportLine> refused() {
        return List.copyOf(refused);
    }

    /** Files that came along and that no line names. */
    Set<String> unnamed() {
        Set<String> left = new TreeSet<>(files.keySet());
        left.removeAll(lineOfFile.keySet());
        return left;
    }

    private void take(CsvTable.Row row) {
        Integer order = order(row.get("order"));
        Kind kind = kind(row.get("kind"));
        String author = row.get("author");
        String file = row.get("file");
        ReportLine problem = problem(row, order, kind, author, file);
        if (problem == null) {
            lineOfOrder.put(order, row.line());
            lineOfFile.put(file, row.line());
            entries.add(new Entry(row.line(), order, kind, author, file));
        } else {
            refused.add(problem);
        }
    }

    private ReportLine problem(CsvTable.Row row, Integer order, Kind kind, String author, String file) {
        String what = row.get("order") + " · " + row.get("kind") + " · " + author;
        if (order == null) {
            return refusal(row, what, "admin.import.history.order", row.get("order"));
        }
        if (lineOfOrder.containsKey(order)) {
            return refusal(row, what, "admin.import.history.order-twice", order, lineOfOrder.get(order));
        }
        if (kind == null) {
            return refusal(row, what, "admin.import.history.kind", row.get("kind"));
        }
        if (author.isEmpty() || author.length() > LONGEST_AUTHOR) {
            return refusal(row, what, "admin.import.history.author", LONGEST_AUTHOR);
        }
        return problemOfFile(row, what, file);
    }

    private ReportLine problemOfFile(CsvTable.Row row, String what, String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            return refusal(row, what, "admin.import.history.file", file);
        }
        if (lineOfFile.containsKey(file)) {
            return refusal(row, what, "admin.import.history.file-twice", file, lineOfFile.get(file));
        }
        String size = row.get("bytes");
        if (!size.isEmpty() && !size.equals(Integer.toString(bytes.length))) {
            return refusal(row, what, "admin.import.history.size", file, bytes.length, size);
        }
        return null;
    }

    private static ReportLine refusal(CsvTable.Row row, String what, String key, Object... args) {
        return ReportLine.refused(row.line(), what, key, args);
    }

    private static Integer order(String text) {
        return text.matches("[0-9]{1,7}") && Integer.parseInt(text) <= LAST_ORDER ? Integer.valueOf(text) : null;
    }

    private static Kind kind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "revision" -> Kind.REVISION;
            case "review" -> Kind.REVIEW;
            default -> null;
        };
    }
}
