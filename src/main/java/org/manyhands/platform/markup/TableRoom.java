package org.manyhands.platform.markup;

import java.util.regex.Pattern;

/**
 * How many cells the tables of a source would have. Each row of a table gets as many as the row below its heads, so that some
 * thousand characters can ask for a million. Whoever writes a table out writes a stroke and a character for each cell; what
 * asks for many more is no table of anybody's.
 */
final class TableRoom {
    /** So many cells that are not written out do no harm. */
    private static final int SPARE = 500;

    /** How many characters a cell has that is written out. */
    private static final int WRITTEN = 2;

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");

    /** What ends a table; a line without strokes does not. */
    private static final Pattern BLANK = Pattern.compile("[ \\t>]*+");

    /** The row below the heads, with what may stand before it in quotations and lists. */
    private static final Pattern BELOW_HEADS = Pattern.compile("[\\s>*+0-9.)|:-]++");

    private static final Pattern BEFORE_ROW = Pattern.compile("^[\\s>*+0-9.)]++");

    private static final char STROKE = '|';

    private TableRoom() {}

    /** Whether the tables may be made. */
    static boolean holds(String source) {
        return source.indexOf(STROKE) < 0 || cells(source) <= SPARE + source.length() / WRITTEN;
    }

    /** How many cells there are at most. */
    static long cells(String source) {
        long cells = 0;
        int columns = 0;
        for (String line : LINE_END.split(source, -1)) {
            if (BLANK.matcher(line).matches()) {
                columns = 0;
            } else if (isBelowHeads(line)) {
                columns = Math.max(columns, columns(line));
                // The heads above it count, too.
                cells += columns;
            }
            cells += columns;
        }
        return cells;
    }

    private static boolean isBelowHeads(String line) {
        return line.indexOf(STROKE) >= 0
                && line.indexOf('-') >= 0
                && BELOW_HEADS.matcher(line).matches();
    }

    private static int columns(String line) {
        String row = BEFORE_ROW.matcher(line).replaceFirst("").stripTrailing();
        int strokes = (int) row.chars().filter(sign -> sign == STROKE).count();
        boolean begins = row.charAt(0) == STROKE;
        boolean ends = row.charAt(row.length() - 1) == STROKE;
        return Math.max(1, strokes + 1 - (begins ? 1 : 0) - (ends ? 1 : 0));
    }
}
