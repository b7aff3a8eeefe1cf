package org.manyhands.organizations;

/**
 * Somebody of an organization that is to become part of another one.
 *
 * @param name the person's display name
 * @param role the role that the person has
 * @param before the role that the person has already where it goes, or null
 */
public record OrganizationMergeMemberRow(String name, OrganizationMember.Role role, OrganizationMember.Role before) {
    /** The role after the merge: the higher one. */
    public OrganizationMember.Role after() {
        return before == null || role.compareTo(before) > 0 ? role : before;
    }
}
