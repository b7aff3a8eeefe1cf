package org.manyhands.admin;

import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationFacts;

/**
 * What the portal knows of an imported organization, to tell what an import would change.
 *
 * @param id the id of the source
 * @param managers how many people manage it here
 */
public record OrganizationStateRow(
        String id,
        String name,
        Organization.Kind kind,
        String area,
        String purpose,
        String website,
        String languages,
        Long managers) {
    /** What is known, as a source would say it; a site is kept with its scheme. */
    OrganizationFacts facts() {
        return new OrganizationFacts(name, kind, area, purpose, website == null ? "" : website, languages);
    }

    boolean isManaged() {
        return managers > 0;
    }
}
