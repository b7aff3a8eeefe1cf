package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.ui.Param;

/** One way to reach an organization, for its managers: change it, put it first, take it away. */
@Named
@RequestScoped
public class OrganizationContactPage extends OrganizationSection {
    @Inject
    @Param
    String key;

    @Inject
    OrganizationContactQueries contacts;

    @Inject
    OrganizationContactService service;

    private OrganizationContactForm form;
    private OrganizationContact contact;
    private boolean changed;

    public void load() {
        findManaged();
        contact = contacts.get(getOrganization().getId(), key);
        form = OrganizationContactForm.of(contact);
    }

    /** Refused when somebody else changed it meanwhile; the next try takes its place. */
    public void save() {
        changed = form.getVersion() != contact.getVersion();
        service.edit(current.actor(), slug, key, form);
        back("organizations.edit.done");
    }

    public void putFirst() {
        service.putFirst(current.actor(), slug, key);
        back("organizations.edit.done");
    }

    public void remove() {
        service.remove(current.actor(), slug, key);
        back("organizations.contact.removed");
    }

    private void back(String notice) {
        redirect.to(urls.organization(getOrganization().getSlug(), "contacts"), notice);
    }

    public OrganizationContactForm getForm() {
        return form;
    }

    /** The version that the form began from; after a change by somebody else, the one that was compared with. */
    public int getVersion() {
        return changed ? contact.getVersion() : form.getVersion();
    }

    public void setVersion(int version) {
        form.setVersion(version);
    }

    public OrganizationContact.Kind[] getKinds() {
        return OrganizationContact.Kind.values();
    }

    public OrganizationContact.Visibility[] getVisibilities() {
        return OrganizationContact.Visibility.values();
    }
}
