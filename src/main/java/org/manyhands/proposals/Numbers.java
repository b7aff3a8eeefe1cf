package org.manyhands.proposals;

/** Reads the numbers of versions and posts as they stand in addresses. */
final class Numbers {
    private Numbers() {}

    /** The number, or null for anything else, because people change addresses by hand. */
    static Integer read(String text) {
        return text != null && text.matches("[1-9][0-9]{0,7}") ? Integer.valueOf(text) : null;
    }
}
