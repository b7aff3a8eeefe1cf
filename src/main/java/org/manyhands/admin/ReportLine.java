package org.manyhands.admin;

import java.util.List;

/**
 * One line of the report on an import.
 *
 * @param line where it stands in the file, counted from 1; 0 when it belongs to no line
 * @param kind whether it is taken
 * @param what the line in short, in the file's own words
 * @param key the text that says what becomes of it, or why it is refused
 * @param args for that text
 */
public record ReportLine(int line, Kind kind, String what, String key, List<String> args) {
    private static final int LONGEST = 160;

    /** In the order in which people want to know: not taken; taken, but not all of it; taken. */
    public enum Kind {
        REFUSED,
        REMARKED,
        ACCEPTED
    }

    /** Whether the line is imported; else {@code key} says why not. */
    public boolean accepted() {
        return kind != Kind.REFUSED;
    }

    static ReportLine accepted(int line, String what, String key, Object... args) {
        return new ReportLine(line, Kind.ACCEPTED, shortly(what), key, texts(args));
    }

    static ReportLine refused(int line, String what, String key, Object... args) {
        return new ReportLine(line, Kind.REFUSED, shortly(what), key, texts(args));
    }

    static ReportLine remarked(int line, String what, String key, Object... args) {
        return new ReportLine(line, Kind.REMARKED, shortly(what), key, texts(args));
    }

    private static String shortly(String what) {
        String plain =
                what == null ? "" : what.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static List<String> texts(Object... args) {
        return java.util.Arrays.stream(args)
                .map(String::valueOf)
                .map(ReportLine::shortly)
                .toList();
    }
}
