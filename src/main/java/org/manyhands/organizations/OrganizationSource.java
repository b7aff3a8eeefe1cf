package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;

/** Where an imported organization comes from; after a merge an organization may come from several sources. */
@Entity
@Table(name = "organization_source")
public class OrganizationSource extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    @SuppressWarnings("unused") // queries read it
    private String source;

    @SuppressWarnings("unused") // queries read it
    private String externalId;

    protected OrganizationSource() {}

    OrganizationSource(Organization organization, String source, String externalId) {
        this.organization = organization;
        this.source = source;
        this.externalId = externalId;
    }

    /** Goes to the organization that stays after a merge. */
    void moveTo(Organization stays) {
        organization = stays;
    }

    public Organization getOrganization() {
        return organization;
    }
}
