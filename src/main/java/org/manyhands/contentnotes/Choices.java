package org.manyhands.contentnotes;

import java.util.Set;

/**
 * What a reader chose for each note; whatever is in neither is collapsed.
 *
 * @param shown what is shown at once
 * @param unseen what is left out, which counts before all else
 */
public record Choices(Set<NoteCode> shown, Set<NoteCode> unseen) {
    private static final Choices NONE = new Choices(Set.of(), Set.of());

    public Choices {
        shown = Set.copyOf(shown);
        unseen = Set.copyOf(unseen);
    }

    /** Of somebody who chose nothing, as visitors cannot. */
    public static Choices none() {
        return NONE;
    }

    /** Free words are always collapsed: nobody could choose by them. */
    public NoteSight of(Notes notes) {
        if (notes.isEmpty()) {
            return NoteSight.PLAIN;
        }
        if (notes.codes().stream().anyMatch(unseen::contains)) {
            return NoteSight.UNSEEN;
        }
        return notes.words().isEmpty() && shown.containsAll(notes.codes()) ? NoteSight.SHOWN : NoteSight.COLLAPSED;
    }
}
