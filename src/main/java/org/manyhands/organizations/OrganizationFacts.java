package org.manyhands.organizations;

/**
 * What an outside source says of an organization; texts are never null.
 *
 * @param name its name
 * @param kind what sort it is
 * @param area where it works, may be empty
 * @param purpose what it is for, may be empty
 * @param website its own site, or empty
 * @param languages the languages that it works in, may be empty
 */
public record OrganizationFacts(
        String name, Organization.Kind kind, String area, String purpose, String website, String languages) {}
