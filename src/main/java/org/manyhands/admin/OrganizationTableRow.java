package org.manyhands.admin;

import java.time.Instant;
import org.manyhands.organizations.Organization;

/**
 * An organization in the administrators' list.
 *
 * @param members how many people belong to it
 * @param requests how many asked to
 */
public record OrganizationTableRow(
        String slug,
        String name,
        Organization.Kind kind,
        String area,
        Long members,
        Long requests,
        Instant createdAt) {}
