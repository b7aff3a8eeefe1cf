package org.manyhands.campaigns;

import java.time.LocalDate;

/**
 * A step of the plan.
 */
public record MilestoneRow(
        String publicKey, int version, String title, LocalDate due, LocalDate reachedOn, String note) {
    public boolean isReached() {
        return reachedOn != null;
    }

    /** Whether its day has passed without it. */
    public boolean isLate(LocalDate today) {
        return reachedOn == null && due.isBefore(today);
    }
}
