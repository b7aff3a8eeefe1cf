package org.manyhands.contentnotes;

import java.io.Serializable;

/**
 * What words deal with, and how they stand on this reader's page.
 *
 * @param notes what they deal with
 * @param sight how they stand
 */
public record Noted(Notes notes, NoteSight sight) implements Serializable {
    private static final Noted PLAIN = new Noted(Notes.none(), NoteSight.PLAIN);

    public static Noted plain() {
        return PLAIN;
    }

    /** Whether the words stand where the reader has not asked for them, such as in what a search found. */
    public boolean isRead() {
        return sight == NoteSight.PLAIN || sight == NoteSight.SHOWN;
    }

    /** The same once the reader asked for all that is collapsed. */
    public Noted opened() {
        return sight == NoteSight.COLLAPSED ? new Noted(notes, NoteSight.SHOWN) : this;
    }
}
