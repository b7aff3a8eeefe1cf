package org.manyhands.admin;

import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.organizations.Organization;

/**
 * An organization in the administrators' list.
 *
 * @param state whether it is open
 * @param verifiedUntil the last day of its verification, which may be over, or null
 * @param members how many people belong to it
 * @param requests how many asked to
 */
public record OrganizationTableRow(
        String slug,
        String name,
        Organization.Kind kind,
        String area,
        Organization.State state,
        LocalDate verifiedUntil,
        Long members,
        Long requests,
        Instant createdAt) {
    public boolean isOpen() {
        return state == Organization.State.OPEN;
    }
}
