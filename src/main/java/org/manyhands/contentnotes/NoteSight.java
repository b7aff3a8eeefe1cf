package org.manyhands.contentnotes;

/** How words that have a note stand on a page. */
public enum NoteSight {
    /** They have none. */
    PLAIN,
    /** They stand there, with the note above them. */
    SHOWN,
    /** They stand there once they are asked for. */
    COLLAPSED,
    /** They are not on the page; the note says why. */
    UNSEEN
}
