package org.manyhands.platform.markup;

/**
 * A run of words in the comparison of two texts.
 *
 * @param kind whether both have it, only the later or only the earlier
 * @param words the run, with its blanks
 */
public record WordChange(Kind kind, String words) {
    /** In both, in the later one only, in the earlier one only. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }
}
