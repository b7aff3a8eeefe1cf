package org.manyhands.proposals;

import org.manyhands.organizations.OrganizationPermissions;
import org.manyhands.organizations.OrganizationStanding;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;

/** Who may do what with a proposal that they see. */
public final class ProposalPermissions {
    private ProposalPermissions() {}

    /** Begins one: a member of the space. */
    public static boolean canBegin(Actor actor, Standing space) {
        return SpacePermissions.canTakePart(actor, space);
    }

    static void requireCanBegin(Actor actor, Standing space) {
        SpacePermissions.requireCanRead(actor, space);
        require(canBegin(actor, space), "begin a proposal");
    }

    /** Writes: its authors, members of organizations that may, or all members of the space; until it is decided. */
    public static boolean canWrite(Actor actor, ProposalStanding standing) {
        return takesPart(actor, standing)
                && standing.writes()
                && standing.phase().isWriting();
    }

    static void requireCanWrite(Actor actor, ProposalStanding standing) {
        require(canWrite(actor, standing), "write");
    }

    /** Changes title and summary. */
    public static boolean canEdit(Actor actor, ProposalStanding standing) {
        return owns(actor, standing) && standing.phase().isWriting();
    }

    static void requireCanEdit(Actor actor, ProposalStanding standing) {
        require(canEdit(actor, standing), "edit");
    }

    /** Offers roles on its text to others: an owner, until it is decided. */
    public static boolean canInvite(Actor actor, ProposalStanding standing) {
        return owns(actor, standing) && standing.phase().isWriting();
    }

    static void requireCanInvite(Actor actor, ProposalStanding standing) {
        require(canInvite(actor, standing), "offer a role");
    }

    /** Changes and takes off roles that others have: an owner. */
    public static boolean canChangeRoles(Actor actor, ProposalStanding standing) {
        return owns(actor, standing);
    }

    static void requireCanChangeRoles(Actor actor, ProposalStanding standing) {
        require(canChangeRoles(actor, standing), "change roles");
    }

    /** Accepts or declines a role for an organization, and leaves it again. To all others it is not there. */
    static void requireCanSpeakFor(Actor actor, OrganizationStanding organization) {
        if (!OrganizationPermissions.canSpeakFor(actor, organization)) {
            throw new NotFound("role");
        }
    }

    /** Accepts or declines a role. */
    public static boolean canAnswerInvitation(Actor actor, ProposalStanding standing) {
        return takesPart(actor, standing) && standing.isInvited();
    }

    static void requireCanAnswerInvitation(Actor actor, ProposalStanding standing) {
        require(canAnswerInvitation(actor, standing), "answer an invitation");
    }

    /** Gives their own role back; the last owner does not, for nobody could go on with it. */
    public static boolean canLeave(Actor actor, ProposalStanding standing, boolean lastOwner) {
        return takesPart(actor, standing) && standing.hasRole() && !lastOwner;
    }

    static void requireCanLeave(Actor actor, ProposalStanding standing, boolean lastOwner) {
        require(canLeave(actor, standing, lastOwner), "leave");
    }

    /** Moves it on by hand, where the way leads somewhere. */
    public static boolean canMove(Actor actor, ProposalStanding standing) {
        return owns(actor, standing) && !standing.phase().moves().isEmpty();
    }

    static void requireCanMove(Actor actor, ProposalStanding standing) {
        require(owns(actor, standing), "move on");
    }

    /** Makes, names and settles its discussion, with all that moves it on. */
    static boolean canRunDiscussion(Actor actor, ProposalStanding standing) {
        return owns(actor, standing);
    }

    /** Opens, runs and closes its decisions. */
    public static boolean canRunDecisions(Actor actor, ProposalStanding standing) {
        return owns(actor, standing);
    }

    /** Opens a round: the owner, once the amendments are in. */
    public static boolean canOpenDecision(Actor actor, ProposalStanding standing) {
        return owns(actor, standing) && standing.phase() == Phase.AMENDMENTS;
    }

    static void requireCanOpenDecision(Actor actor, ProposalStanding standing) {
        require(canOpenDecision(actor, standing), "open a decision");
    }

    /** Writes the result: the owner, while it is being decided. */
    public static boolean canCloseDecision(Actor actor, ProposalStanding standing) {
        return owns(actor, standing) && standing.phase() == Phase.DECISION;
    }

    static void requireCanCloseDecision(Actor actor, ProposalStanding standing) {
        require(canCloseDecision(actor, standing), "close a decision");
    }

    /** Says which needs it answers and where its words come from. */
    public static boolean canLink(Actor actor, ProposalStanding standing) {
        return takesPart(actor, standing) && standing.isAuthor() && standing.phase() != Phase.WITHDRAWN;
    }

    static void requireCanLink(Actor actor, ProposalStanding standing) {
        require(canLink(actor, standing), "link");
    }

    /** Takes such a link off: its authors, and who wrote the post that it starts at. */
    public static boolean canTakeOff(Actor actor, ProposalStanding standing, boolean ownPost) {
        return (actor.isActive() && ownPost) || (takesPart(actor, standing) && standing.isAuthor());
    }

    static void requireCanTakeOff(Actor actor, ProposalStanding standing, boolean ownPost) {
        require(canTakeOff(actor, standing, ownPost), "take a link off");
    }

    /** Sees which words repeat others': the owner, and who looks after the space. */
    public static boolean canReview(Actor actor, ProposalStanding standing) {
        return owns(actor, standing) || SpacePermissions.canFacilitate(actor, standing.space());
    }

    /** Settles whose these words are, until it is decided: then the text stays as it is. */
    public static boolean canSettle(Actor actor, ProposalStanding standing) {
        return canReview(actor, standing) && standing.phase().isWriting();
    }

    static void requireCanSettle(Actor actor, ProposalStanding standing) {
        require(canSettle(actor, standing), "settle whose words these are");
    }

    /** Replies in the discussion: who sees it and may speak in its space, or could once they have a name there. */
    public static boolean canComment(Actor actor, ProposalStanding standing) {
        return SpacePermissions.canSpeak(actor, standing.space())
                || SpacePermissions.needsName(actor, standing.space());
    }

    /** Brings in a history that was written elsewhere. */
    static void requireCanImport(Actor actor) {
        require(actor.isAdministrator() || actor.isPortal(), "import");
    }

    private static boolean takesPart(Actor actor, ProposalStanding standing) {
        return SpacePermissions.canTakePart(actor, standing.space());
    }

    private static boolean owns(Actor actor, ProposalStanding standing) {
        return takesPart(actor, standing) && standing.isOwner();
    }

    private static void require(boolean allowed, String what) {
        if (!allowed) {
            throw new NotAllowed(what);
        }
    }
}
