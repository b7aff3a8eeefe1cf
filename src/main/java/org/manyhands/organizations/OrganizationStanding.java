package org.manyhands.organizations;

/**
 * How an actor stands to an organization.
 *
 * @param organizationId the organization
 * @param organizationState whether the organization is open
 * @param state the membership's state, or null when there is none
 * @param role the role, or null
 * @param shown whether the person lets the membership be shown, or null
 */
public record OrganizationStanding(
        long organizationId,
        Organization.State organizationState,
        OrganizationMember.State state,
        OrganizationMember.Role role,
        Boolean shown) {
    /** Whether people act in its name at present. */
    public boolean isOpen() {
        return organizationState == Organization.State.OPEN;
    }

    public boolean isMember() {
        return state == OrganizationMember.State.MEMBER;
    }

    public boolean hasRequested() {
        return state == OrganizationMember.State.REQUESTED;
    }

    public boolean isManager() {
        return isMember() && role == OrganizationMember.Role.MANAGER;
    }

    /** A representative or manager, who speaks for it. */
    public boolean isVoice() {
        return isMember() && role != OrganizationMember.Role.MEMBER;
    }
}
