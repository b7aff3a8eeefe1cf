package org.manyhands.progress;

import java.time.Instant;

/**
 * News of a campaign, or a result.
 */
public record UpdateRow(
        String publicKey,
        int version,
        CampaignUpdate.Kind kind,
        String title,
        String words,
        String wordsHtml,
        String demandKey,
        String demandTitle,
        String by,
        Instant at) {
    public boolean isResult() {
        return kind == CampaignUpdate.Kind.RESULT;
    }
}
