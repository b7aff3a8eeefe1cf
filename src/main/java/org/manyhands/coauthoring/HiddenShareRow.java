package org.manyhands.coauthoring;

import org.manyhands.accounts.AccountStandpoint.Visibility;

/**
 * What somebody wrote of a version as something that they do not show.
 *
 * @param version its number
 * @param person the account
 * @param stated as what, or null
 * @param visibility what they let be done with that, or null when it is not declared
 * @param words how many of theirs stand in the version
 * @param offered how many they offered up to it
 */
public record HiddenShareRow(int version, Long person, String stated, Visibility visibility, long words, long offered) {
    /** As what they are counted when they are many; null for none. */
    String counted() {
        return visibility == Visibility.COUNTED ? stated : null;
    }
}
