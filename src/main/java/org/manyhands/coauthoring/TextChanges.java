package org.manyhands.coauthoring;

import java.util.List;

/**
 * What changed in a text.
 *
 * @param versions those that are compared, the oldest first; one alone with what is written at the moment
 * @param changes what became of the headings and clauses
 */
public record TextChanges(List<TextVersionRow> versions, List<BlockChange> changes) {
    /** Whether some of these have too many words to be compared. */
    public boolean isPartlyWhole() {
        return changes.stream().anyMatch(BlockChange::whole);
    }
}
