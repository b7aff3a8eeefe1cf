package org.manyhands.organizations;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;

/** Who may do what with an organization. Its page is for everybody; who belongs to it is for its managers. */
public final class OrganizationPermissions {
    private OrganizationPermissions() {}

    /** Begins an organization: any person who is not suspended. */
    public static boolean canCreate(Actor actor) {
        return actor.isActive();
    }

    /** Refuses visitors and who is suspended. */
    public static void requireCanCreate(Actor actor) {
        require(canCreate(actor), "create an organization");
    }

    /** Keeps its page, its members and their roles. */
    public static boolean canManage(Actor actor, OrganizationStanding standing) {
        return actor.isActive() && standing.isManager();
    }

    /** Refuses who is no manager; organizations are public, so nothing is hidden. */
    public static void requireCanManage(Actor actor, OrganizationStanding standing) {
        require(canManage(actor, standing), "manage an organization");
    }

    /** Asks to belong to it. */
    public static boolean canJoin(Actor actor, OrganizationStanding standing) {
        return actor.isActive() && !standing.isMember();
    }

    /** Refuses who is in it or suspended. */
    public static void requireCanJoin(Actor actor, OrganizationStanding standing) {
        require(canJoin(actor, standing), "join an organization");
    }

    /** Leaves it, shows or hides the own membership. */
    public static void requireIsMember(Actor actor, OrganizationStanding standing) {
        require(actor.isPerson() && standing.isMember(), "act as a member of an organization");
    }

    private static void require(boolean allowed, String verb) {
        if (!allowed) {
            throw new NotAllowed(verb);
        }
    }
}
