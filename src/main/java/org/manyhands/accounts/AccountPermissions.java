package org.manyhands.accounts;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Who may do what with accounts. */
public final class AccountPermissions {
    private AccountPermissions() {}

    /** Changes the own account; suspended people keep what is theirs. */
    public static void requirePerson(Actor actor) {
        if (!actor.isPerson()) {
            throw new NotAllowed("own account");
        }
    }

    /** Only the portal itself: set-up, the demonstration. */
    static void requirePortal(Actor actor) {
        if (!actor.isPortal()) {
            throw new NotAllowed("portal");
        }
    }

    /** Looks after other people's accounts: approves, gives roles, helps with sign-in. */
    public static boolean canAdministerPeople(Actor actor) {
        return actor.isAdministrator() || actor.isPortal();
    }

    /** For all others there are no such pages. */
    public static void requireCanAdministerPeople(Actor actor) {
        if (!canAdministerPeople(actor)) {
            throw new NotFound("people");
        }
    }

    /** Suspends somebody from the portal, or ends it. */
    public static boolean canSuspend(Actor actor) {
        return actor.isActive() && (actor.isModerator() || actor.isAdministrator());
    }

    /** For all others there is nobody to suspend. */
    public static void requireCanSuspend(Actor actor) {
        if (!canSuspend(actor)) {
            throw new NotFound("people");
        }
    }
}
