package org.manyhands.admin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table to be opened in a spreadsheet. What people typed there is words, never a formula that the spreadsheet runs. */
final class CsvFile {
    /** Tells spreadsheets that it is UTF-8. */
    private static final char MARK = '\uFEFF';

    /** What formulas begin with, in wide letters, too, which some spreadsheets take for the same. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StringBuilder text = new StringBuilder().append(MARK);

    /** Adds a line; null is an empty field. */
    void add(List<Object> values) {
        text.append(values.stream().map(CsvFile::field).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An apostrophe says that words follow; what only spaces or unseen signs keep from being a formula gets one, too. */
    private static String field(Object value) {
        String words = value == null ? "" : value.toString();
        String bare = words.replaceFirst("^[\\s\\p{Z}\\p{Cf}]+", "");
        boolean formula = starts(words) || starts(bare);
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }

    private static boolean starts(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    }
}
