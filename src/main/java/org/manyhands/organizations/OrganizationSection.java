package org.manyhands.organizations;

import jakarta.inject.Inject;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Address;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** What the pages of one organization have in common: which one it is, and how the reader stands to it. */
public abstract class OrganizationSection {
    @Inject
    Address address;

    @Inject
    OrganizationQueries organizations;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    /** The address that the organization has or had. */
    String slug;

    private Organization organization;
    private OrganizationStanding standing;

    /** Reads the organization; one that is not there is not found. */
    void find() {
        slug = address.get("slug");
        organization = organizations.get(slug);
        standing = organizations.standing(current.actor(), organization.getId());
    }

    /** The same for whoever keeps its page. */
    void findManaged() {
        find();
        OrganizationPermissions.requireCanManage(current.actor(), standing);
    }

    public Organization getOrganization() {
        return organization;
    }

    public OrganizationStanding getStanding() {
        return standing;
    }
}
