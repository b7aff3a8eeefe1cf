package org.manyhands.coauthoring;

import org.manyhands.platform.markup.SafeHtml;

/**
 * A heading or clause of one version, as it is shown.
 *
 * @param position its place in the version
 * @param kind heading or clause
 * @param level the level of a heading
 * @param label the number of a clause, or null
 * @param clauseId the clause's id, or null for a heading
 * @param clauseKey the clause's key, or null for a heading
 * @param source CommonMark
 * @param html safe HTML
 */
public record TextBlockRow(
        int position,
        BlockKind kind,
        int level,
        String label,
        Long clauseId,
        String clauseKey,
        String source,
        SafeHtml html) {
    private static final int LONGEST_LINE = 70;

    public boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    public boolean isClause() {
        return kind == BlockKind.CLAUSE;
    }

    /** A clause in one line, to choose it from a list. */
    public String line() {
        String words = source.replaceAll("\\s+", " ");
        return label + ". " + (words.length() > LONGEST_LINE ? words.substring(0, LONGEST_LINE) + "…" : words);
    }

    /** The same with its HTML. */
    TextBlockRow shown(SafeHtml safe) {
        return new TextBlockRow(position, kind, level, label, clauseId, clauseKey, source, safe);
    }

    TextPart part() {
        return new TextPart(kind, level, source);
    }

    /** A block of a text that is not stored yet, to compare it. */
    static TextBlockRow unsaved(int position, TextPart part, String label, String clauseKey) {
        return new TextBlockRow(position, part.kind(), part.level(), label, null, clauseKey, part.source(), null);
    }
}
