package org.manyhands.demands;

import java.time.Instant;

/**
 * An office that is asked for a demand.
 *
 * @param holder who holds the office now, or null
 * @param spaceId the space whose organizers entered the office by hand, or null when it was imported
 */
public record TargetRow(
        String publicKey,
        long demandId,
        String demandTitle,
        long officeId,
        String officeKey,
        String officeName,
        String body,
        String holder,
        Long spaceId,
        Instant since) {}
