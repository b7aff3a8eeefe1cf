package org.manyhands.organizations;

import java.time.LocalDate;

/**
 * An organization in a list.
 *
 * @param organizationId the organization
 * @param slug its address
 * @param name its name
 * @param kind what sort it is
 * @param area where it works
 * @param state whether it is open
 * @param verifiedUntil the last day of its verification, or null
 * @param logo the key of its logo, or null
 * @param membership the reader's own membership where the list asks for it, or null
 */
public record OrganizationRow(
        long organizationId,
        String slug,
        String name,
        Organization.Kind kind,
        String area,
        Organization.State state,
        LocalDate verifiedUntil,
        String logo,
        Long membership) {
    /** A row of a list that does not ask who belongs to it. */
    public OrganizationRow(
            long organizationId,
            String slug,
            String name,
            Organization.Kind kind,
            String area,
            Organization.State state,
            LocalDate verifiedUntil,
            String logo) {
        this(organizationId, slug, name, kind, area, state, verifiedUntil, logo, null);
    }

    /** Whether the reader belongs to it. */
    public boolean isOwn() {
        return membership != null;
    }

    public boolean isOpen() {
        return state == Organization.State.OPEN;
    }

    /** Whether the portal stands by who it is on this day. */
    public boolean isVerifiedOn(LocalDate day) {
        return isOpen() && verifiedUntil != null && !verifiedUntil.isBefore(day);
    }
}
