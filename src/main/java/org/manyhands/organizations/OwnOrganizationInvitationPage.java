package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.errors.NotAllowed;

/** Answers an invitation to belong to an organization. */
@Named
@RequestScoped
public class OwnOrganizationInvitationPage extends OrganizationSection {
    @Inject
    OrganizationInvitationQueries invitations;

    @Inject
    OrganizationInvitationService service;

    private OrganizationInvitation invitation;

    /** A visitor signs in first. Without an invitation to the own address there is no such page. */
    public void load() {
        find();
        if (!current.actor().isPerson()) {
            throw new NotAllowed("answer an invitation");
        }
        invitation = invitations.getOwn(current.actor(), getOrganization().getId());
    }

    public void accept() {
        service.accept(current.actor(), slug);
        redirect.to(
                urls.ownOrganization(getOrganization().getSlug()),
                "organizations.invitation.accepted",
                getOrganization().getName());
    }

    public void decline() {
        service.decline(current.actor(), slug);
        redirect.to(urls.organization(getOrganization().getSlug()), "organizations.invitation.declined");
    }

    public OrganizationInvitation getInvitation() {
        return invitation;
    }
}
