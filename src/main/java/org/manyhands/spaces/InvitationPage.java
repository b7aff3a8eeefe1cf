package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** One invitation, for facilitators: until when it holds, and taking it back. */
@Named
@RequestScoped
public class InvitationPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String key;

    @Inject
    SpaceQueries spaces;

    @Inject
    InvitationQueries invitations;

    @Inject
    InvitationRevokingService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Space space;
    private InvitationRow invitation;

    /** For facilitators; an invitation to another space is not found here. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        Standing standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireCanFacilitate(actor, standing);
        invitation = invitations.getRow(space.getId(), key, standing.personaId());
    }

    /** Whoever accepted it in time stays a member, and the notice does not tell which it was. */
    public void revoke() {
        service.revoke(current.actor(), slug, key);
        redirect.to(urls.spaceMembers(slug), "spaces.invitation.revoked");
    }

    public Space getSpace() {
        return space;
    }

    public InvitationRow getInvitation() {
        return invitation;
    }
}
