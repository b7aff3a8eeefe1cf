package org.manyhands.coauthoring;

import java.time.Instant;

/**
 * A version in a list.
 *
 * @param number counted from 1
 * @param personaName who made it, or null when it was imported
 * @param importedName the name that an imported history gives, or null
 * @param standpoint as what, while the person shows it; else null
 * @param note what its author says of it, or null
 * @param at when
 * @param wordCount how many words it has
 * @param restoredNumber the version that it brought back, or null
 */
public record TextVersionRow(
        int number,
        String personaName,
        String importedName,
        String standpoint,
        String note,
        Instant at,
        int wordCount,
        Integer restoredNumber) {
    /** The name to show. */
    public String name() {
        return personaName == null ? importedName : personaName;
    }
}
