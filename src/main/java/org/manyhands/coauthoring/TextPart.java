package org.manyhands.coauthoring;

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

    /** As it is written in the whole text. */
    String markdown() {
        return isClause() ? source : "#".repeat(level) + " " + source;
    }
}
