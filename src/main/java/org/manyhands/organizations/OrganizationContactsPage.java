package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How an organization can be reached, for its managers: all ways, and one more. */
@Named
@RequestScoped
public class OrganizationContactsPage extends OrganizationSection {
    @Inject
    OrganizationContactQueries contacts;

    @Inject
    OrganizationContactService service;

    private final OrganizationContactForm form = new OrganizationContactForm();
    private List<OrganizationContactRow> rows;

    public void load() {
        findManaged();
        rows = contacts.list(current.actor(), getStanding());
        form.setVisibility(OrganizationContact.Visibility.EVERYBODY);
    }

    /** It stands behind the others; each has a page on which it can be put first. */
    public void add() {
        service.add(current.actor(), slug, form);
        redirect.to(urls.organization(getOrganization().getSlug(), "contacts"), "organizations.contact.added");
    }

    public OrganizationContactForm getForm() {
        return form;
    }

    public List<OrganizationContactRow> getRows() {
        return rows;
    }

    public OrganizationContact.Kind[] getKinds() {
        return OrganizationContact.Kind.values();
    }

    public OrganizationContact.Visibility[] getVisibilities() {
        return OrganizationContact.Visibility.values();
    }
}
