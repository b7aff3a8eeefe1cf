package org.manyhands.coauthoring;

import org.manyhands.accounts.AccountStandpoint.Visibility;

/**
 * What somebody has in a clause of a version.
 *
 * @param person the account, or null for an imported name
 * @param stated as what, or null
 * @param visibility what they let be done with that, or null when it is not declared
 * @param clauseKey which clause, or null for headings
 * @param label its number in the version, or null when it is not in it
 * @param position its place in the version; where it is not in it this says nothing, for a missing number is read as 0
 * @param words how many of theirs stand in the version
 * @param offered how many they offered up to it
 */
public record ShareRow(
        Long person,
        String stated,
        Visibility visibility,
        String clauseKey,
        String label,
        Integer position,
        int words,
        int offered) {
    boolean isImported() {
        return person == null;
    }

    /** As what they wrote it, while they show that; else null. */
    String standpoint() {
        return visibility == Visibility.SHOWN ? stated : null;
    }

    /** The same for {@link Disclosure}, when it is neither imported nor shown. */
    HiddenShareRow hidden(int version) {
        return new HiddenShareRow(version, person, stated, visibility, words, offered);
    }
}
