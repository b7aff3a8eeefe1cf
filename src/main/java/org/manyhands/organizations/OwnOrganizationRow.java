package org.manyhands.organizations;

import java.time.LocalDate;

/**
 * An organization that somebody belongs to.
 *
 * @param slug its address
 * @param name its name
 * @param role what the person does in it
 * @param state whether it is open
 * @param verifiedUntil the last day of its verification, or null
 */
public record OwnOrganizationRow(
        String slug, String name, OrganizationMember.Role role, Organization.State state, LocalDate verifiedUntil) {
    /** Whether the person manages it and its verification ends within these days. */
    boolean isToRenew(LocalDate today, LocalDate soon) {
        return role == OrganizationMember.Role.MANAGER
                && state == Organization.State.OPEN
                && verifiedUntil != null
                && !verifiedUntil.isBefore(today)
                && !verifiedUntil.isAfter(soon);
    }
}
