package org.manyhands.organizations;

/**
 * An organization in a list.
 *
 * @param organizationId the organization
 * @param slug its address
 * @param name its name
 * @param kind what sort it is
 * @param area where it works
 */
public record OrganizationRow(long organizationId, String slug, String name, Organization.Kind kind, String area) {}
