package org.manyhands.organizations;

import java.util.EnumSet;
import java.util.Set;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
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

    /** Keeps its page, its members and their roles, while it is open. */
    public static boolean canManage(Actor actor, OrganizationStanding standing) {
        return canOversee(actor, standing) && standing.isOpen();
    }

    /** Refuses who is no manager; organizations are public, so nothing is hidden. */
    public static void requireCanManage(Actor actor, OrganizationStanding standing) {
        require(canManage(actor, standing), "manage an organization");
    }

    /** Reads who belongs to it and what the portal knows of it, whatever state it is in: its managers. */
    public static boolean canOversee(Actor actor, OrganizationStanding standing) {
        return actor.isActive() && standing.isManager();
    }

    /** Refuses who is no manager. */
    public static void requireCanOversee(Actor actor, OrganizationStanding standing) {
        require(canOversee(actor, standing), "oversee an organization");
    }

    /** Ends it: its managers, and administrators. */
    public static boolean canClose(Actor actor, OrganizationStanding standing) {
        return canAdminister(actor) || (canOversee(actor, standing) && standing.isOpen());
    }

    /** Refuses everybody else. */
    public static void requireCanClose(Actor actor, OrganizationStanding standing) {
        require(canClose(actor, standing), "close an organization");
    }

    /** Verifies, suspends, reopens, merges and imports organizations. */
    public static boolean canAdminister(Actor actor) {
        return actor.isAdministrator() || actor.isPortal();
    }

    /** For all others there are no such pages. */
    public static void requireCanAdminister(Actor actor) {
        if (!canAdminister(actor)) {
            throw new NotFound("organizations");
        }
    }

    /** Reads what an organization was verified by: its managers and administrators. For others it is not there. */
    public static void requireCanReadEvidence(Actor actor, OrganizationStanding standing) {
        if (!canAdminister(actor) && !canOversee(actor, standing)) {
            throw new NotFound("evidence");
        }
    }

    /** Says something in its name: its representatives and managers, while it is open. */
    public static boolean canSpeakFor(Actor actor, OrganizationStanding standing) {
        return actor.isActive() && standing.isVoice() && standing.isOpen();
    }

    /** The contacts that somebody sees; whoever is suspended from the portal sees what everybody does. */
    public static Set<OrganizationContact.Visibility> contactsSeen(Actor actor, OrganizationStanding standing) {
        if (!actor.isActive() || !standing.isMember()) {
            return EnumSet.of(OrganizationContact.Visibility.EVERYBODY);
        }
        return standing.isManager()
                ? EnumSet.allOf(OrganizationContact.Visibility.class)
                : EnumSet.of(OrganizationContact.Visibility.EVERYBODY, OrganizationContact.Visibility.MEMBERS);
    }

    /** Answers an invitation: a person who is not suspended, while the organization is open. */
    public static void requireCanAnswer(Actor actor, OrganizationStanding standing) {
        require(actor.isActive() && standing.isOpen(), "answer an invitation");
    }

    /** Only the portal itself: what becomes due. */
    static void requirePortal(Actor actor) {
        require(actor.isPortal(), "portal");
    }

    /** Asks to belong to it. */
    public static boolean canJoin(Actor actor, OrganizationStanding standing) {
        return actor.isActive() && !standing.isMember() && standing.isOpen();
    }

    /** Refuses who is in it or suspended, and everybody while it is not open. */
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
