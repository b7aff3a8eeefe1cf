package org.manyhands.tags;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;

/** Who may do what with tags. */
public final class TagPermissions {
    private TagPermissions() {}

    /** Renames, merges and closes the tags of a space: who looks after it. */
    static boolean canKeep(Actor actor, Standing standing) {
        return SpacePermissions.canFacilitate(actor, standing);
    }

    static void requireCanKeep(Actor actor, Standing standing) {
        SpacePermissions.requireCanFacilitate(actor, standing);
    }

    /**
     * Tags a subject.
     *
     * @param allowed whether the feature says that the subject is the actor's to change
     */
    static void requireCanTag(Actor actor, Standing standing, boolean allowed) {
        SpacePermissions.requireCanRead(actor, standing);
        if (!allowed || !actor.isActive()) {
            throw new NotAllowed("tag");
        }
    }
}
