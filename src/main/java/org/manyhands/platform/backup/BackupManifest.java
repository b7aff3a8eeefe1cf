package org.manyhands.platform.backup;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup says of itself, in lines that a person can read; the last entry of the file, so that a file which was
 * broken off has none.
 *
 * @param portal the version of the portal that made it
 * @param schema the version of its tables
 * @param tables by name, in the order of the entries
 * @param sequences from where each goes on
 */
record BackupManifest(
        String portal, String schema, Instant madeAt, Map<String, Content> tables, Map<String, Long> sequences) {
    static final String ENTRY = "MANIFEST.txt";
    private static final String FORMAT = "1";

    BackupManifest {
        tables = new LinkedHashMap<>(tables);
        sequences = new TreeMap<>(sequences);
    }

    /**
     * What stands in the entry of a table.
     *
     * @param sha256 of the entry's bytes, in hexadecimal digits
     */
    record Content(long rows, String sha256) {}

    long rows() {
        return tables.values().stream().mapToLong(Content::rows).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("manyhands-backup ").append(FORMAT).append('\n');
        text.append("portal ").append(portal.replaceAll("\\s", "_")).append('\n');
        text.append("schema ").append(schema).append('\n');
        text.append("made ").append(madeAt).append('\n');
        sequences.forEach((name, next) ->
                text.append("sequence ").append(name).append(' ').append(next).append('\n'));
        tables.forEach((name, content) -> text.append("table ")
                .append(name)
                .append(' ')
                .append(content.rows())
                .append(' ')
                .append(content.sha256())
                .append('\n'));
        return text.append("rows ").append(rows()).append('\n').toString();
    }

    /** Reads what {@link #text} wrote. */
    static BackupManifest of(String text) throws BackupRefused {
        Map<String, String> facts = new TreeMap<>();
        Map<String, Content> tables = new LinkedHashMap<>();
        Map<String, Long> sequences = new TreeMap<>();
        try {
            for (String line : text.lines().toList()) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "table" -> tables.put(words[1], new Content(Long.parseLong(words[2]), words[3]));
                    case "sequence" -> sequences.put(words[1], Long.parseLong(words[2]));
                    default -> facts.put(words[0], words[1]);
                }
            }
            String format = facts.getOrDefault("manyhands-backup", "");
            if (!format.isEmpty() && !format.equals(FORMAT)) {
                throw new BackupRefused("it was made by a newer version of the portal (format %s, this one reads %s)"
                        .formatted(format, FORMAT));
            }
            BackupManifest manifest = new BackupManifest(
                    facts.getOrDefault("portal", ""),
                    facts.getOrDefault("schema", ""),
                    Instant.parse(facts.getOrDefault("made", "")),
                    tables,
                    sequences);
            if (format.isEmpty() || !manifest.text().equals(text)) {
                throw new BackupRefused("its manifest is damaged");
            }
            return manifest;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.time.DateTimeException e) {
            throw new BackupRefused("its manifest is damaged", e);
        }
    }
}
