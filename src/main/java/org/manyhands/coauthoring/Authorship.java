package org.manyhands.coauthoring;

import org.manyhands.accounts.Standpoint;
import org.manyhands.spaces.Persona;

/**
 * Who made a version.
 *
 * @param persona the persona, or null for an import and for what makes itself
 * @param importedName the name that an imported history gives, or null
 * @param standpoint as what, or null when not stated
 */
public record Authorship(Persona persona, String importedName, Standpoint standpoint) {
    /** A persona who writes, as a standpoint or, when that is null, without saying as what. */
    public static Authorship of(Persona persona, Standpoint standpoint) {
        return new Authorship(persona, null, standpoint);
    }

    /** Somebody who has no account here; the order of the history stands in for more. */
    public static Authorship imported(String name) {
        return new Authorship(null, name, null);
    }

    /** Nobody: a version that makes itself. */
    public static Authorship nobody() {
        return new Authorship(null, null, null);
    }
}
