package org.manyhands.admin;

import org.manyhands.organizations.Organization;

/**
 * Which organizations the administrators' list shows.
 *
 * @param group by state or verification
 * @param kind of this kind alone, or null for any
 */
public record OrganizationFilter(OrganizationGroup group, Organization.Kind kind) {
    /** All of them. */
    public static OrganizationFilter none() {
        return new OrganizationFilter(OrganizationGroup.ALL, null);
    }
}
