package org.manyhands.organizations;

import java.time.Instant;
import org.manyhands.platform.persistence.Mark;

/**
 * Somebody who belongs to an organization, or asked to, by the name that they show outside spaces.
 *
 * @param memberKey the membership's public key
 * @param name the person's display name
 * @param state member, or one who asked
 * @param role the role
 * @param shown whether the page shows it to everybody
 * @param words what somebody wrote who asked, or null
 * @param since since when the state holds
 */
public record OrganizationMemberRow(
        String memberKey,
        String name,
        OrganizationMember.State state,
        OrganizationMember.Role role,
        boolean shown,
        String words,
        Instant since) {
    /** The place behind which the list goes on. */
    Mark place() {
        return new Mark(OrganizationMember.Role.MANAGER.compareTo(role), since, memberKey);
    }

    public boolean hasRequested() {
        return state == OrganizationMember.State.REQUESTED;
    }
}
