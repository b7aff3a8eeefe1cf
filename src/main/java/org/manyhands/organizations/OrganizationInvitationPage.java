package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.ui.Param;

/** One invitation, for managers: until when it holds, and taking it back. */
@Named
@RequestScoped
public class OrganizationInvitationPage extends OrganizationSection {
    @Inject
    @Param
    String key;

    @Inject
    OrganizationInvitationQueries invitations;

    @Inject
    OrganizationInvitationService service;

    private OrganizationInvitationRow invitation;

    public void load() {
        findManaged();
        invitation = invitations.getRow(getOrganization().getId(), key);
    }

    /** Whoever accepted it in time stays a member. */
    public void revoke() {
        service.revoke(current.actor(), slug, key);
        redirect.to(urls.organization(getOrganization().getSlug(), "invitations"), "organizations.invitation.revoked");
    }

    public OrganizationInvitationRow getInvitation() {
        return invitation;
    }
}
