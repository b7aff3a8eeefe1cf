package org.manyhands.spaces;

/**
 * What an organization says of the profession of somebody who lets it be shown beside a persona.
 *
 * @param words what the person does
 * @param slug the address of the organization
 * @param organization its name
 */
public record CheckedRoleRow(String words, String slug, String organization) {}
