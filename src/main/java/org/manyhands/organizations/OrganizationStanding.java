package org.manyhands.organizations;

/**
 * How an actor stands to an organization.
 *
 * @param organizationId the organization
 * @param state the membership's state, or null when there is none
 * @param role the role, or null
 * @param shown whether the person lets the membership be shown, or null
 */
public record OrganizationStanding(
        long organizationId, OrganizationMember.State state, OrganizationMember.Role role, Boolean shown) {
    public boolean isMember() {
        return state == OrganizationMember.State.MEMBER;
    }

    public boolean hasRequested() {
        return state == OrganizationMember.State.REQUESTED;
    }

    public boolean isManager() {
        return isMember() && role == OrganizationMember.Role.MANAGER;
    }
}
