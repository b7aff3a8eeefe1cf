package org.manyhands.organizations;

/**
 * An organization that people ask to belong to.
 *
 * @param count how many wait for an answer
 */
public record OrganizationRequestsRow(String slug, String name, long count) {}
