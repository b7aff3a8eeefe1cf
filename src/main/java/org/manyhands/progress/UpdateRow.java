package org.manyhands.progress;

import java.time.Instant;
import org.manyhands.platform.markup.SafeHtml;

/**
 * News of a campaign, or a result.
 */
public record UpdateRow(
        String publicKey,
        int version,
        CampaignUpdate.Kind kind,
        String title,
        String words,
        SafeHtml wordsHtml,
        String demandKey,
        String demandTitle,
        String by,
        Instant at,
        String language) {
    public boolean isResult() {
        return kind == CampaignUpdate.Kind.RESULT;
    }
}
