package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.settings.PortalSettings;

/** Whom the managers of an organization have invited, and whom they invite next. */
@Named
@RequestScoped
public class OrganizationInvitationsPage extends OrganizationSection {
    @Inject
    OrganizationInvitationQueries invitations;

    @Inject
    OrganizationInvitationService service;

    @Inject
    PortalSettings settings;

    private final OrganizationInvitationForm form = new OrganizationInvitationForm();
    private List<OrganizationInvitationRow> rows;

    public void load() {
        findManaged();
        rows = invitations.list(getOrganization().getId());
    }

    /** The notice is the same whether the address belongs to somebody here or not. */
    public void invite() {
        service.invite(current.actor(), slug, form);
        redirect.to(
                urls.organization(getOrganization().getSlug(), "invitations"),
                settings.smtp().isEmpty() ? "organizations.invite.kept" : "organizations.invite.done",
                form.getEmail());
    }

    public OrganizationInvitationForm getForm() {
        return form;
    }

    public List<OrganizationInvitationRow> getRows() {
        return rows;
    }

    public OrganizationMember.Role[] getRoles() {
        return OrganizationMember.Role.values();
    }
}
