package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** A space: what it is for, who looks after it, what its members agree to, and how to join. */
@Named
@RequestScoped
public class SpacePage {
    @Inject
    @Param
    String slug;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    CurrentActor current;

    private Space space;
    private Standing standing;
    private Membership own;
    private boolean readable;
    private int members;
    private SpaceAgreement agreement;
    private boolean agreementNew;
    private List<MemberRow> facilitators = List.of();

    /** Who may know of the space sees what it is for and how to join; the rest is for those who may read it. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        standing = spaces.standing(actor, space.getId());
        readable = SpacePermissions.canRead(actor, standing);
        if (standing.state() != null && !standing.isMember()) {
            own = memberships.find(space.getId(), actor.accountId()).orElse(null);
        }
        if (readable) {
            members = spaces.countMembers(space.getId());
            agreement = memberships.getAgreement(space.getId());
            agreementNew =
                    standing.isMember() && memberships.findAccepted(actor, space.getId()) < agreement.getNumber();
            facilitators = memberships.listFacilitators(space.getId());
        }
    }

    public Space getSpace() {
        return space;
    }

    public Standing getStanding() {
        return standing;
    }

    public boolean isReadable() {
        return readable;
    }

    public int getMembers() {
        return members;
    }

    public SpaceAgreement getAgreement() {
        return agreement;
    }

    /** Whether the reader is a member who has not accepted the agreement that holds now. */
    public boolean isAgreementNew() {
        return agreementNew;
    }

    public List<MemberRow> getFacilitators() {
        return facilitators;
    }

    public boolean isMayFacilitate() {
        return SpacePermissions.canFacilitate(current.actor(), standing);
    }

    /** How a reader stands to it who is no member; null when they never did. */
    public Membership getOwn() {
        return own;
    }

    /** Whether an invitation was not answered in time. */
    public boolean isInvitationEnded() {
        return own != null && own.isInvited() && !standing.isInvited();
    }

    /** How the reader stands to it, as the last part of text keys: open, request, invitation, invited, requested. */
    public String getWay() {
        if (standing.isInvited()) {
            return "invited";
        }
        if (standing.isRemoved()) {
            return "invitation";
        }
        return standing.hasRequested() ? "requested" : space.getJoining().code();
    }

    /** Whether the way in can be gone now; who is suspended takes back and turns down only. */
    public boolean isAnswerable() {
        boolean asked = standing.isInvited() || standing.hasRequested();
        return asked || (!getWay().equals("invitation") && !current.actor().isSuspended());
    }
}
