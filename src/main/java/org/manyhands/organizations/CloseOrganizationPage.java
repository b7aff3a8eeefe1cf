package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends an organization; what it was stays to be read. */
@Named
@RequestScoped
public class CloseOrganizationPage extends OrganizationSection {
    @Inject
    OrganizationStateService service;

    private String reason;

    public void load() {
        find();
        OrganizationPermissions.requireCanClose(current.actor(), getStanding());
    }

    /** Its page tells the reason to everybody; administrators alone can reopen it. */
    public void close() {
        service.close(current.actor(), slug, reason);
        redirect.to(urls.organization(getOrganization().getSlug()), "organizations.close.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
