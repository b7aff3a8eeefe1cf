package org.manyhands.links;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;

/** Who may link: whoever the feature at the two ends has let; this asks only that it is somebody who may act at all. */
final class LinkPermissions {
    private LinkPermissions() {}

    static void requireCanLink(Actor actor) {
        if (!actor.isActive() && !actor.isPortal()) {
            throw new NotAllowed("link");
        }
    }
}
