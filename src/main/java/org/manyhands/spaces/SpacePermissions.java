package org.manyhands.spaces;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Who may do what in a space. Features build their own rules from these. */
public final class SpacePermissions {
    private SpacePermissions() {}

    /** Sees that it exists. */
    public static boolean canSee(Actor actor, Standing standing) {
        return sees(actor, standing, SpaceSights.Part.NAME, false);
    }

    /** Reads its content. */
    public static boolean canRead(Actor actor, Standing standing) {
        return sees(actor, standing, SpaceSights.Part.CONTENT, false);
    }

    /**
     * Reads what is not published there.
     *
     * @param author whether the actor writes it, or was asked to
     */
    public static boolean canReadDraft(Actor actor, Standing standing, boolean author) {
        return canRead(actor, standing) && sees(actor, standing, SpaceSights.Part.DRAFT, author);
    }

    /** Sees what was reported in it. */
    public static boolean canReadReports(Actor actor, Standing standing) {
        return sees(actor, standing, SpaceSights.Part.REPORT, false);
    }

    private static boolean sees(Actor actor, Standing standing, SpaceSights.Part part, boolean author) {
        return actor.isPortal() || SpaceSights.sees(standing.access(), part, as(actor, standing, author));
    }

    private static Set<SpaceSights.Viewer> as(Actor actor, Standing standing, boolean author) {
        Set<SpaceSights.Viewer> as =
                EnumSet.of(actor.isPerson() ? SpaceSights.Viewer.PERSON : SpaceSights.Viewer.VISITOR);
        Map<SpaceSights.Viewer, Boolean> more = actor.isActive()
                ? Map.of(
                        SpaceSights.Viewer.INVITED, standing.isInvited(),
                        SpaceSights.Viewer.MEMBER, standing.isMember(),
                        SpaceSights.Viewer.FACILITATOR, standing.isFacilitator(),
                        SpaceSights.Viewer.AUTHOR, author,
                        SpaceSights.Viewer.MODERATOR, actor.isModerator(),
                        SpaceSights.Viewer.ADMINISTRATOR, actor.isAdministrator())
                : Map.of(SpaceSights.Viewer.SUSPENDED, actor.isPerson() && standing.isMember());
        more.forEach((viewer, holds) -> {
            if (holds) {
                as.add(viewer);
            }
        });
        return as;
    }

    /** What somebody may not read does not exist for them. */
    public static void requireCanRead(Actor actor, Standing standing) {
        if (!canRead(actor, standing)) {
            throw new NotFound("space");
        }
    }

    /** Writes, replies, reports: its members, who accepted its agreement. */
    public static boolean canTakePart(Actor actor, Standing standing) {
        return actor.isActive() && standing.isMember();
    }

    /** What somebody may not read does not exist for them; a reader is told that they take no part. */
    public static void requireCanTakePart(Actor actor, Standing standing) {
        requireCanRead(actor, standing);
        if (!canTakePart(actor, standing)) {
            throw new NotAllowed("take part");
        }
    }

    /**
     * Begins topics, replies, reports: members, and where everybody reads, whoever took a name and accepted the
     * agreement, unless a facilitator ended their membership.
     */
    public static boolean canSpeak(Actor actor, Standing standing) {
        boolean guest = standing.isPublic() && standing.isNamed() && !standing.isRemoved();
        return canTakePart(actor, standing) || (actor.isActive() && guest);
    }

    /** What somebody may not read does not exist for them; a reader is told that they cannot speak. */
    public static void requireCanSpeak(Actor actor, Standing standing) {
        requireCanRead(actor, standing);
        if (!canSpeak(actor, standing)) {
            throw new NotAllowed("speak");
        }
    }

    /** Could speak and has no name here yet: is asked for it on the way. */
    public static boolean needsName(Actor actor, Standing standing) {
        return actor.isActive() && standing.isPublic() && !standing.isNamed();
    }

    static void requireNeedsName(Actor actor, Standing standing) {
        requireCanSee(actor, standing);
        if (!needsName(actor, standing)) {
            throw new NotAllowed("take a name");
        }
    }

    /** Looks after it. */
    public static boolean canFacilitate(Actor actor, Standing standing) {
        return actor.isActive() && standing.isFacilitator();
    }

    /** What somebody may not read does not exist for them; a reader is told that it is not theirs to look after. */
    public static void requireCanFacilitate(Actor actor, Standing standing) {
        requireCanRead(actor, standing);
        if (!canFacilitate(actor, standing)) {
            throw new NotAllowed("facilitate");
        }
    }

    /** Hides and restores what others wrote: facilitators, and moderators where everybody reads. */
    public static boolean canModerate(Actor actor, Standing standing) {
        return canFacilitate(actor, standing) || (actor.isActive() && actor.isModerator() && canRead(actor, standing));
    }

    /** Begins a space: a person whose address is confirmed. */
    public static boolean canCreate(Actor actor) {
        return actor.isActive();
    }

    /** Refuses visitors and who is suspended. */
    public static void requireCanCreate(Actor actor) {
        if (!canCreate(actor)) {
            throw new NotAllowed("create a space");
        }
    }

    /** Becomes a member, asks for it, or accepts an invitation, as the space says; after a removal by invitation alone. */
    public static boolean canJoin(Actor actor, Standing standing) {
        return actor.isActive() && canSee(actor, standing) && !standing.isMember() && !standing.isRemoved();
    }

    /** What somebody may not know of does not exist for them. */
    public static void requireCanSee(Actor actor, Standing standing) {
        if (!canSee(actor, standing)) {
            throw new NotFound("space");
        }
    }

    /** What somebody may not know of does not exist for them; who knows of it is told that they cannot join. */
    public static void requireCanJoin(Actor actor, Standing standing) {
        requireCanSee(actor, standing);
        if (!canJoin(actor, standing)) {
            throw new NotAllowed("join a space");
        }
    }

    /** Takes a request back or turns an invitation down: what ends something of one's own, suspended people may, too. */
    static void requireCanAnswer(Actor actor, Standing standing) {
        requireCanSee(actor, standing);
        if (!actor.isPerson() || standing.isMember()) {
            throw new NotAllowed("answer");
        }
    }

    /** Sees under which names people are members, and who asked to join what: those who take part themselves. */
    public static boolean canListMembers(Actor actor, Standing standing) {
        return canTakePart(actor, standing);
    }

    /** What somebody may not know of does not exist for them; who does not take part is told so. */
    public static void requireCanListMembers(Actor actor, Standing standing) {
        requireCanSee(actor, standing);
        if (!canListMembers(actor, standing)) {
            throw new NotAllowed("list members");
        }
    }

    /** Changes the own name: who has one and speaks here. */
    static void requireIsNamed(Actor actor, Standing standing) {
        requireCanSee(actor, standing);
        if (!standing.isNamed() || !canSpeak(actor, standing)) {
            throw new NotAllowed("change a name");
        }
    }

    /** Leaves: a member, also one who is suspended and reads nothing of a closed space. */
    static void requireCanLeave(Actor actor, Standing standing) {
        if (!sees(actor, standing, SpaceSights.Part.LEAVE, false)) {
            throw new NotFound("space");
        }
        if (!actor.isPerson() || !standing.isMember()) {
            throw new NotAllowed("leave");
        }
    }

    /** Changes what is one's own as a member. */
    public static void requireIsMember(Actor actor, Standing standing) {
        requireCanSee(actor, standing);
        if (!actor.isPerson() || !standing.isMember()) {
            throw new NotAllowed("act as a member");
        }
    }

    /** Ends a membership, or lets somebody speak no longer who does so without being a member: not the own. */
    static boolean canRemove(Standing standing, Membership membership) {
        boolean speaks = membership.isMember() || (standing.isPublic() && !membership.isRemoved());
        return speaks && !membership.hasRequested();
    }

    /** What the portal alone does, in its jobs. */
    public static void requirePortal(Actor actor) {
        if (!actor.isPortal()) {
            throw new NotAllowed("act as the portal");
        }
    }
}
