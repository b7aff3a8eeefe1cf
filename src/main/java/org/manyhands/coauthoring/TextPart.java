package org.manyhands.coauthoring;

import java.util.stream.Collectors;

/**
 * A part of a text as somebody wrote it, before it is known which clause it is.
 *
 * @param kind heading or clause
 * @param level the level of a heading, from 1; 0 for a clause
 * @param source its CommonMark, without the marks of a heading
 */
record TextPart(BlockKind kind, int level, String source) {
    static TextPart heading(int level, String words) {
        return new TextPart(BlockKind.HEADING, level, words);
    }

    static TextPart clause(String source) {
        return new TextPart(BlockKind.CLAUSE, 0, source);
    }

    boolean isClause() {
        return kind == BlockKind.CLAUSE;
    }

    /** As it is written in the whole text. What comes after an empty line is indented: it belongs to the same clause. */
    String markdown() {
        int further = source.indexOf("\n\n");
        if (!isClause()) {
            return "#".repeat(level) + " " + source;
        }
        return further < 0
                ? source
                : source.substring(0, further)
                        + source.substring(further)
                                .lines()
                                .map(line -> line.isEmpty() ? line : "  " + line)
                                .collect(Collectors.joining("\n"));
    }
}
