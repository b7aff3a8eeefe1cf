package org.manyhands.campaigns;

import java.time.Instant;

/**
 * Somebody who runs a campaign, or is asked to.
 *
 * @param acceptedAt when they agreed, or null
 */
public record OrganizerRow(
        String personaKey, String name, CampaignOrganizer.Role role, Instant askedAt, Instant acceptedAt) {
    public boolean isOwner() {
        return role == CampaignOrganizer.Role.OWNER;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
