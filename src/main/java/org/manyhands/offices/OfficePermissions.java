package org.manyhands.offices;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;

/** Who may bring in offices; those of one campaign are entered by its organizers. */
public final class OfficePermissions {
    private OfficePermissions() {}

    /** Brings in offices from an outside source. */
    public static boolean canImport(Actor actor) {
        return actor.isAdministrator() || actor.isPortal();
    }

    /** Brings in decision-makers: the portal in a job, and administrators. */
    public static void requireCanImport(Actor actor) {
        if (!canImport(actor)) {
            throw new NotAllowed("import offices");
        }
    }
}
