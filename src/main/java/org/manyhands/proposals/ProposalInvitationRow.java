package org.manyhands.proposals;

/**
 * A role on a text that waits for somebody's answer, for themself or for an organization that they speak for.
 *
 * @param key of the proposal
 * @param slug the readable end of its address
 * @param title what it is called
 * @param language of its words, or null
 * @param spaceName the space that it belongs to
 * @param role the role that they were asked to take first
 * @param offered the higher role that they are asked to take now, or null
 * @param standpoint as what the person writes already, or null
 * @param organizationKey the organization that is asked, or null for the person
 * @param organizationName its name, or null
 */
public record ProposalInvitationRow(
        String key,
        String slug,
        String title,
        String language,
        String spaceName,
        RoleHolder.Role role,
        RoleHolder.Role offered,
        String standpoint,
        String organizationKey,
        String organizationName) {
    /** The role that is offered. */
    public RoleHolder.Role asked() {
        return offered == null ? role : offered;
    }

    public boolean isForOrganization() {
        return organizationKey != null;
    }
}
