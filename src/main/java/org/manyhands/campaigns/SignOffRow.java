package org.manyhands.campaigns;

import java.time.Instant;

/**
 * Somebody who was asked to sign a draft off.
 *
 * @param signedAt when it was signed off, or null
 */
public record SignOffRow(String name, Instant askedAt, Instant signedAt, String note) {
    static SignOffRow of(CampaignSignOff signOff) {
        return new SignOffRow(
                signOff.getPersona().getName(), signOff.getAskedAt(), signOff.getSignedAt(), signOff.getNote());
    }

    public boolean isSigned() {
        return signedAt != null;
    }
}
