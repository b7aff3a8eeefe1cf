package org.manyhands.contentnotes;

import org.manyhands.accounts.AccountPermissions;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;

/** Who notes what words deal with. */
public final class ContentNotePermissions {
    private ContentNotePermissions() {}

    /** Whoever wrote it, and whoever keeps order where it stands; the feature says which of them the actor is. */
    static void requireCanNote(Actor actor, Standing standing, Notable what) {
        SpacePermissions.requireCanRead(actor, standing);
        if (!actor.isActive() || !(what.own() || what.moderated())) {
            throw new NotAllowed("note");
        }
    }

    /** How one reads is one's own to choose. */
    static void requireCanChoose(Actor actor) {
        AccountPermissions.requirePerson(actor);
    }
}
