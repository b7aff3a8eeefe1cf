package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Brings an organization in. */
@Named
@RequestScoped
public class NewOrganizationPage {
    @Inject
    OrganizationService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final OrganizationForm form = new OrganizationForm();

    public void load() {
        OrganizationPermissions.requireCanCreate(current.actor());
    }

    /** Who brings it in is its first manager; leads to its page. */
    public void create() {
        Organization organization = service.create(current.actor(), form);
        redirect.to(urls.organization(organization.getSlug()), "organizations.new.done");
    }

    public OrganizationForm getForm() {
        return form;
    }

    public Organization.Kind[] getKinds() {
        return Organization.Kind.values();
    }
}
