package org.manyhands.proposals;

import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.organizations.Organization;

/**
 * Somebody with a role on the text of a proposal, or who was asked to take one.
 *
 * @param personaKey who, or null for an organization or an imported name
 * @param personaName their name, or null
 * @param importedName the name that an imported history gives, or null
 * @param organizationKey the organization, or null
 * @param organizationSlug its address, or null
 * @param organizationName its name, or null
 * @param organizationState whether it takes part at present, or null
 * @param stated as what they write, or null
 * @param shown not null while they show that
 * @param role what they may
 * @param offered the higher role that waits for their answer, or null
 * @param state whether they accepted
 * @param voice the viewer's membership in the organization while they speak for it, or null
 * @param own the persona again where it is the viewer's, or null
 */
public record RoleHolderRow(
        String personaKey,
        String personaName,
        String importedName,
        String organizationKey,
        String organizationSlug,
        String organizationName,
        Organization.State organizationState,
        String stated,
        Visibility shown,
        RoleHolder.Role role,
        RoleHolder.Role offered,
        RoleHolder.State state,
        Long voice,
        Long own) {
    /** The name to show. */
    public String name() {
        if (isOrganization()) {
            return organizationName;
        }
        return personaName == null ? importedName : personaName;
    }

    /** What names it in addresses; null for an imported name, whose role nobody changes. */
    public String key() {
        return isOrganization() ? organizationKey : personaKey;
    }

    /** As what they write, while they show that; else null. */
    public String standpoint() {
        return shown == null ? null : stated;
    }

    public boolean isOrganization() {
        return organizationKey != null;
    }

    /** An organization that is suspended or over, and whose members have the role no longer for now. */
    public boolean isPaused() {
        return isOrganization() && organizationState != Organization.State.OPEN;
    }

    public boolean isReader() {
        return role == RoleHolder.Role.READER;
    }

    public boolean isAccepted() {
        return state == RoleHolder.State.ACCEPTED;
    }

    public boolean isInvited() {
        return state == RoleHolder.State.INVITED;
    }

    /** The role that waits for an answer, or null. */
    public RoleHolder.Role asked() {
        return isInvited() ? role : offered;
    }

    /** Whether everybody who sees the proposal is told: who writes it at present, under their own name. */
    public boolean isNamed() {
        return isAccepted() && !isReader() && !isPaused();
    }

    /** Whether it is the viewer's own. */
    public boolean isOwn() {
        return own != null;
    }

    /** Whether the viewer speaks for the organization. */
    public boolean isVoice() {
        return voice != null && !isPaused();
    }
}
