package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An address that an organization has or had; links to it go on to work. */
@Entity
@Table(name = "organization_slug")
public class OrganizationSlug {
    @Id
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    protected OrganizationSlug() {}

    OrganizationSlug(String slug, Organization organization) {
        this.slug = slug;
        this.organization = organization;
    }

    /** Leads to the organization that stays after a merge. */
    void moveTo(Organization stays) {
        organization = stays;
    }

    public String getSlug() {
        return slug;
    }

    public Organization getOrganization() {
        return organization;
    }
}
