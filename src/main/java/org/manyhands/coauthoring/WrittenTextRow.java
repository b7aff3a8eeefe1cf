package org.manyhands.coauthoring;

import java.util.List;

/**
 * A text as it is written at the moment.
 *
 * @param key what names it where it is written
 * @param settled whether its newest version says the same
 * @param blocks its headings and clauses, with HTML
 */
public record WrittenTextRow(String key, boolean settled, List<TextBlockRow> blocks) {
    /** Its headings, each with the clauses below it. */
    public List<TextSection> sections() {
        return TextSection.of(blocks);
    }

    /** For whom a page is made on which somebody writes it: nothing to anybody else. */
    public String pageOf(long accountId) {
        return PageOf.person(key, accountId);
    }
}
