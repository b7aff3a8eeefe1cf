package org.manyhands.decisions;

import java.time.Instant;
import org.manyhands.platform.markup.SafeHtml;

/**
 * A round, as it is shown.
 *
 * @param id for references
 * @param key its public key
 * @param question what people answer
 * @param textVersion the version of the text that is decided, or null
 * @param needed how many have to answer
 * @param openedBy who opened it
 * @param openedAt when
 * @param closesAt until when people answer
 * @param closedAt when the result was written, or null
 * @param outcome the result, or null
 * @param statementHtml what the owner said of it, or null
 * @param agree how many agree
 * @param abstain how many stand aside
 * @param object how many object
 */
public record DecisionRow(
        long id,
        String key,
        String question,
        Integer textVersion,
        int needed,
        String openedBy,
        Instant openedAt,
        Instant closesAt,
        Instant closedAt,
        Outcome outcome,
        SafeHtml statementHtml,
        long agree,
        long abstain,
        long object) {
    /** How many have answered. */
    public long answers() {
        return agree + abstain + object;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether people may answer at this moment. */
    public boolean takesAnswers(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }
}
