package org.manyhands.coauthoring;

import java.util.List;

/**
 * A version with its blocks.
 *
 * @param version which
 * @param blocks its headings and clauses in their order
 */
public record TextRow(TextVersionRow version, List<TextBlockRow> blocks) {
    /** The ids of its clauses in their order. */
    public List<Long> clauseIds() {
        return blocks.stream()
                .filter(TextBlockRow::isClause)
                .map(TextBlockRow::clauseId)
                .toList();
    }

    /** Its headings, each with the clauses below it. */
    public List<TextSection> sections() {
        return TextSection.of(blocks);
    }
}
