package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Joins a space, or asks to: the agreement to accept, and the name to act under. */
@Named
@RequestScoped
public class JoinSpacePage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String next;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    JoiningService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final JoinSpaceForm form = new JoinSpaceForm();
    private Space space;
    private Standing standing;
    private Membership own;
    private SpaceAgreement agreement;

    /** A visitor signs in first and comes back; a member has nothing to do here. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        standing = spaces.standing(actor, space.getId());
        if (!actor.isActive() && !standing.hasRequested() && !standing.isInvited()) {
            throw new NotAllowed("join a space");
        }
        if (standing.isMember()) {
            redirect.toAsked(next, urls.space(slug));
        }
        own = memberships.find(space.getId(), actor.accountId()).orElse(null);
        agreement = memberships.getAgreement(space.getId());
        form.setAgreement(agreement.getNumber());
        form.setPersona(standing.personaName());
    }

    /**
     * Makes a member, who goes on to where they came from, or a request where facilitators decide; the notice tells
     * which. Refused when the agreement
     * changed since it was read, or somebody else has the name.
     */
    public void join() {
        Membership membership = service.join(current.actor(), slug, form);
        redirect.to(
                membership.isMember() && Redirect.isPath(next) ? next : urls.space(slug),
                membership.isMember() ? "spaces.join.done" : "spaces.join.requested",
                space.getName());
    }

    /** Turns the invitation down. */
    public void decline() {
        service.decline(current.actor(), slug);
        redirect.to(urls.getSpaces(), "spaces.join.declined");
    }

    /** Takes the request back. */
    public void withdraw() {
        service.withdraw(current.actor(), slug);
        redirect.to(urls.getSpaces(), "spaces.join.taken-back");
    }

    public JoinSpaceForm getForm() {
        return form;
    }

    public Space getSpace() {
        return space;
    }

    public SpaceAgreement getAgreement() {
        return agreement;
    }

    public boolean isInvited() {
        return standing.isInvited();
    }

    /** Whether a request waits and the person cannot join without an answer to it. */
    public boolean isRequested() {
        return standing.hasRequested() && (space.getJoining() != Space.Joining.OPEN || !isMayJoin());
    }

    /** Whether the person may join or ask; who is suspended takes back and turns down only. */
    public boolean isMayJoin() {
        return SpacePermissions.canJoin(current.actor(), standing);
    }

    /** How the person stands to the space apart from what they are asked now; null when they never did. */
    public Membership getOwn() {
        return own;
    }

    /** Whether an invitation was not answered in time. */
    public boolean isInvitationEnded() {
        return own != null && own.isInvited() && !standing.isInvited();
    }

    /** Whether joining takes an invitation that the person does not have. */
    public boolean isBarred() {
        boolean closed = space.getJoining() == Space.Joining.INVITATION || standing.isRemoved();
        return closed && !isInvited() && !isRequested();
    }

    /** Whether facilitators decide. */
    public boolean isAsking() {
        return !isInvited() && space.getJoining() == Space.Joining.REQUEST;
    }
}
