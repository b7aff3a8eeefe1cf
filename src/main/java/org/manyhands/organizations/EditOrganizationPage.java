package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Changes what the page of an organization says. */
@Named
@RequestScoped
public class EditOrganizationPage {
    @Inject
    @Param
    String slug;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Organization organization;
    private OrganizationForm form;
    private boolean changed;

    /** For managers; an address that the organization had once is good, too. */
    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        form = OrganizationForm.of(organization);
    }

    /**
     * Refused when somebody else changed the page meanwhile: what was typed stays, what stands now is shown with it,
     * and the next try takes its place. Another name makes another address, and the one before leads on.
     */
    public void save() {
        changed = form.getVersion() != organization.getVersion();
        Organization changed = service.edit(current.actor(), slug, form);
        redirect.to(urls.organization(changed.getSlug()), "organizations.edit.done");
    }

    public OrganizationForm getForm() {
        return form;
    }

    public Organization getOrganization() {
        return organization;
    }

    /** The version that the form began from; after a change by somebody else, the one that was compared with. */
    public int getVersion() {
        return changed ? organization.getVersion() : form.getVersion();
    }

    public void setVersion(int version) {
        form.setVersion(version);
    }

    public Organization.Kind[] getKinds() {
        return Organization.Kind.values();
    }
}
