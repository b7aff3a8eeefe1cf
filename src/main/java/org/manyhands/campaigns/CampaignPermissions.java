package org.manyhands.campaigns;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;

/** Who may do what with a campaign. */
public final class CampaignPermissions {
    private CampaignPermissions() {}

    /**
     * Begins one in a space.
     *
     * @param ownsAdopted whether the actor owns the adopted proposal that it carries on
     * @param speaks whether the actor manages the organization that is to carry it
     */
    public static boolean canBegin(Actor actor, Standing space, boolean ownsAdopted, boolean speaks) {
        return SpacePermissions.canTakePart(actor, space) && (space.isFacilitator() || ownsAdopted || speaks);
    }

    /** What somebody may not read does not exist for them; who reads and may not begin is told so. */
    public static void requireCanBegin(Actor actor, Standing space, boolean ownsAdopted, boolean speaks) {
        SpacePermissions.requireCanRead(actor, space);
        require(canBegin(actor, space, ownsAdopted, speaks), "begin a campaign");
    }

    /** Sees it: who reads its space, and a draft only those who work on it or were asked to. */
    public static boolean canSee(Actor actor, CampaignStanding standing) {
        boolean author = standing.organizer() || standing.asked() || standing.reader();
        return standing.state() == Campaign.State.DRAFT
                ? SpacePermissions.canReadDraft(actor, standing.space(), author)
                : SpacePermissions.canRead(actor, standing.space());
    }

    /** Changes it, logs contacts, replies and promises, judges these: its organizers. */
    public static boolean canOrganize(Actor actor, CampaignStanding standing) {
        return canSee(actor, standing) && SpacePermissions.canTakePart(actor, standing.space()) && standing.organizer();
    }

    /** Refuses who is no organizer; a campaign that they may not read is not there. */
    public static void requireCanOrganize(Actor actor, CampaignStanding standing) {
        requireSeen(actor, standing);
        require(canOrganize(actor, standing), "organize a campaign");
    }

    /** Publishes it, ends it, asks others in: its owner. */
    public static boolean canOwn(Actor actor, CampaignStanding standing) {
        return canOrganize(actor, standing) && standing.owner();
    }

    /** Refuses who does not own it; a campaign that they may not read is not there. */
    public static void requireCanOwn(Actor actor, CampaignStanding standing) {
        requireSeen(actor, standing);
        require(canOwn(actor, standing), "answer for a campaign");
    }

    /** Signs a draft off: a member of the space other than the owner, who was asked to. */
    public static boolean canSignOff(Actor actor, CampaignStanding standing) {
        return canSee(actor, standing)
                && SpacePermissions.canTakePart(actor, standing.space())
                && standing.state() == Campaign.State.DRAFT
                && standing.reader()
                && !standing.owner();
    }

    /** Refuses who cannot be the second person; a campaign that they may not read is not there. */
    public static void requireCanSignOff(Actor actor, CampaignStanding standing) {
        requireSeen(actor, standing);
        require(canSignOff(actor, standing), "sign a campaign off");
    }

    /** Answers to having been asked to organize. */
    public static boolean canAnswer(Actor actor, CampaignStanding standing) {
        return canSee(actor, standing) && SpacePermissions.canTakePart(actor, standing.space()) && standing.asked();
    }

    /** Refuses whom nobody asked; a campaign that they may not read is not there. */
    public static void requireCanAnswer(Actor actor, CampaignStanding standing) {
        requireSeen(actor, standing);
        require(canAnswer(actor, standing), "organize a campaign");
    }

    /** Signs a petition: anybody who sees it, a visitor included. */
    public static boolean canSign(Actor actor, CampaignStanding standing) {
        return canSee(actor, standing) && !actor.isSuspended() && standing.state() == Campaign.State.ACTIVE;
    }

    /** Refuses a signature; a campaign that the signer may not read is not there. */
    public static void requireCanSign(Actor actor, CampaignStanding standing) {
        requireSeen(actor, standing);
        require(canSign(actor, standing), "sign a petition");
    }

    /** Takes the own signature back: whoever signed, whatever became of the campaign. */
    public static void requireCanWithdraw(Actor actor, CampaignStanding standing) {
        requireSeen(actor, standing);
        require(actor.isPerson(), "take a signature back");
    }

    /** Enters signatures that were given elsewhere: the portal itself, for imports. */
    public static void requireCanEnterSignatures(Actor actor) {
        require(actor.isPortal(), "enter signatures");
    }

    private static void requireSeen(Actor actor, CampaignStanding standing) {
        if (!canSee(actor, standing)) {
            throw new NotFound("campaign");
        }
    }

    private static void require(boolean allowed, String verb) {
        if (!allowed) {
            throw new NotAllowed(verb);
        }
    }
}
