package org.manyhands.platform.index;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;

/** Who may do something about the indexes. */
final class IndexPermissions {
    private IndexPermissions() {}

    /** The portal, by a command of its operator. */
    static boolean canMakeAnew(Actor actor) {
        return actor.isPortal();
    }

    static void requireCanMakeAnew(Actor actor) {
        if (!canMakeAnew(actor)) {
            throw new NotAllowed("make the search index anew");
        }
    }
}
