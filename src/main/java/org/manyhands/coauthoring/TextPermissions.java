package org.manyhands.coauthoring;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Who may do what with a text, from what the feature of its subject says. */
public final class TextPermissions {
    private TextPermissions() {}

    /** A text that somebody may not read does not exist for them. */
    public static void requireCanRead(TextStanding standing) {
        if (!standing.reads()) {
            throw new NotFound("text");
        }
    }

    /** Makes a version now: whom the feature lets write, under a name. */
    public static boolean canWrite(Actor actor, TextStanding standing) {
        return actor.isActive() && standing.reads() && standing.writes() && standing.personaId() != null;
    }

    /** A text that somebody may not read does not exist for them; a reader is told that they may not write. */
    public static void requireCanWrite(Actor actor, TextStanding standing) {
        requireCanRead(standing);
        if (!canWrite(actor, standing)) {
            throw new NotAllowed("write");
        }
    }

    /** Which words repeat others' is the business of those who look after the text alone. */
    static void requireCanReview(TextStanding standing) {
        requireCanRead(standing);
        if (!standing.reviews()) {
            throw new NotAllowed("see repeated words");
        }
    }

    static void requireCanBegin(Actor actor, TextStanding standing) {
        if (!actor.isPortal()) {
            requireCanWrite(actor, standing);
        }
    }

    /** Only the portal itself makes versions that nobody made. */
    static void requireCanSettle(Actor actor) {
        if (!actor.isPortal()) {
            throw new NotAllowed("settle a text");
        }
    }

    /** A history of others is brought in by the portal itself or by an administrator. */
    static void requireCanImport(Actor actor) {
        if (!actor.isPortal() && !actor.isAdministrator()) {
            throw new NotAllowed("import a text");
        }
    }
}
