package org.manyhands.home;

import java.time.Duration;
import java.time.Instant;

/**
 * What there is of a new portal.
 *
 * @param name whether administrators named it
 * @param purpose whether they said what it is for
 * @param looks whether they chose its logo, its colours or its languages
 * @param legal whether they wrote who answers for it, a privacy notice and terms
 * @param organization whether there is an organization
 * @param firstSpaceAt when the first space was begun, or null while there is none
 */
public record FirstSteps(
        boolean name, boolean purpose, boolean looks, boolean legal, boolean organization, Instant firstSpaceAt) {
    private static final Duration NEW = Duration.ofDays(30);

    public boolean isSpace() {
        return firstSpaceAt != null;
    }

    /** Whether the portal is new: there is no space yet, or something is undone and the first space is some weeks old. */
    public boolean isShown(Instant now) {
        boolean done = name && purpose && looks && legal && organization;
        return firstSpaceAt == null || (!done && now.isBefore(firstSpaceAt.plus(NEW)));
    }
}
