package org.manyhands.coauthoring;

import java.time.Instant;
import org.manyhands.accounts.AccountStandpoint.Visibility;

/**
 * A version in a list.
 *
 * @param number counted from 1
 * @param step how many steps the text had
 * @param personaName who made it, or null when it was imported or made itself
 * @param importedName the name that an imported history gives, or null
 * @param stated as what, or null
 * @param shown not null while the person shows that
 * @param note what its author says of it, or null
 * @param at when; of an imported one as its history says, if it does
 * @param wordCount how many words it has
 * @param restoredNumber the version that it brought back, or null
 */
public record TextVersionRow(
        int number,
        int step,
        String personaName,
        String importedName,
        String stated,
        Visibility shown,
        String note,
        Instant at,
        int wordCount,
        Integer restoredNumber) {
    /**
     * As the query makes it.
     *
     * @param writtenAt when an imported history says that it was written, or null
     */
    public TextVersionRow(
            int number,
            int step,
            String personaName,
            String importedName,
            String stated,
            Visibility shown,
            String note,
            Instant writtenAt,
            Instant at,
            int wordCount,
            Integer restoredNumber) {
        this(
                number,
                step,
                personaName,
                importedName,
                stated,
                shown,
                note,
                writtenAt == null ? at : writtenAt,
                wordCount,
                restoredNumber);
    }

    /** As what it was made, while that is shown; else null. */
    public String standpoint() {
        return shown == null ? null : stated;
    }

    /** The name to show. */
    public String name() {
        return personaName == null ? importedName : personaName;
    }
}
