package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.List;

/**
 * A heading with the clauses below it.
 *
 * @param heading the heading, or null for what stands before the first
 * @param clauses the clauses in their order
 */
public record TextSection(TextBlockRow heading, List<TextBlockRow> clauses) {
    /** The sections of a text in their order. */
    static List<TextSection> of(List<TextBlockRow> blocks) {
        List<TextSection> sections = new ArrayList<>();
        for (TextBlockRow block : blocks) {
            if (block.isHeading()) {
                sections.add(new TextSection(block, new ArrayList<>()));
            } else {
                if (sections.isEmpty()) {
                    sections.add(new TextSection(null, new ArrayList<>()));
                }
                sections.get(sections.size() - 1).clauses().add(block);
            }
        }
        return sections;
    }
}
