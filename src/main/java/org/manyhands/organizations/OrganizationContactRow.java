package org.manyhands.organizations;

/**
 * A way to reach an organization, as a viewer who may know of it sees it.
 *
 * @param key its public key
 * @param label what it is for
 * @param kind what sort of way it is
 * @param content number, address or site
 * @param visibility who may know of it
 */
public record OrganizationContactRow(
        String key,
        String label,
        OrganizationContact.Kind kind,
        String content,
        OrganizationContact.Visibility visibility) {
    /** Where a link to it leads, or null for a postal address. */
    public String href() {
        return ContactContent.href(kind, content);
    }

    /** Which way it runs: a number would be scrambled among Arabic words, and a postal address follows its own letters. */
    public String direction() {
        return kind == OrganizationContact.Kind.ADDRESS ? "auto" : "ltr";
    }
}
