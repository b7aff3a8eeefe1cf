package org.manyhands.commitments;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A promise, with the latest judgement on it.
 *
 * @param given the day of the reply that it stands in
 * @param language of the words: that of the reply, or null
 * @param judgedAt when it was judged, or null
 */
public record CommitmentRow(
        long id,
        String publicKey,
        int version,
        long demandId,
        String demandKey,
        String demandTitle,
        String replyKey,
        LocalDate given,
        long officeId,
        String officeKey,
        String officeName,
        String words,
        String language,
        String source,
        LocalDate due,
        Commitment.State state,
        Instant judgedAt,
        String evidence,
        String evidenceUrl) {
    public boolean isOpen() {
        return state == Commitment.State.OPEN;
    }

    /** Whether its day has passed and nobody has judged it. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }
}
