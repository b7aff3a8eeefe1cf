package org.manyhands.admin;

import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Who may administer: administrators, and the portal itself when its operator gives a command. */
public final class AdminPermissions {
    private AdminPermissions() {}

    /** Sees the pages of the administration, and does what they offer. */
    public static boolean canAdminister(Actor actor) {
        return actor.isAdministrator() || actor.isPortal();
    }

    /** For all others the administration is not there. */
    public static void requireCanAdminister(Actor actor) {
        if (!canAdminister(actor)) {
            throw new NotFound("administration");
        }
    }
}
