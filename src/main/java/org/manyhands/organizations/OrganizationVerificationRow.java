package org.manyhands.organizations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A verification as managers and administrators read it.
 *
 * @param key its public key
 * @param state what came of it
 * @param words what a manager said, or null
 * @param evidence what an administrator saw, or null
 * @param reason why it was refused or taken back, or null
 * @param until the last day, or null
 * @param requestedAt when it was asked for, or null
 * @param decidedAt when it was decided, or null
 * @param fileKey the key of the file that was brought, or null
 * @param fileName its name, or null
 */
public record OrganizationVerificationRow(
        String key,
        OrganizationVerification.State state,
        String words,
        String evidence,
        String reason,
        LocalDate until,
        Instant requestedAt,
        Instant decidedAt,
        String fileKey,
        String fileName) {
    public boolean isRequested() {
        return state == OrganizationVerification.State.REQUESTED;
    }

    /** When it happened last. */
    public Instant at() {
        return decidedAt == null ? requestedAt : decidedAt;
    }
}
