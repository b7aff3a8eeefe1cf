package org.manyhands.organizations;

/**
 * An organization of an outside source.
 *
 * @param source the name of the source
 * @param externalId the id of the organization within the source
 * @param facts what the source says of it
 * @param email an address for everybody, taken when the organization is new; or empty
 */
public record OrganizationImport(String source, String externalId, OrganizationFacts facts, String email) {}
