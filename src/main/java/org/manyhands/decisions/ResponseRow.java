package org.manyhands.decisions;

import java.time.Instant;
import org.manyhands.accounts.AccountStandpoint.Visibility;

/**
 * A response, as it is shown.
 *
 * @param key its public key
 * @param personaKey who said it
 * @param name their name
 * @param stated as what, or null; for the person alone
 * @param shown not null while they show that
 * @param answer what they said
 * @param reason why, or null
 * @param language of the reason, or null
 * @param at when they said it first
 * @param changedAt when they said it anew, or null
 * @param reply what was answered to an objection, or null
 * @param replyLanguage of that answer, or null
 * @param replier who answered, or null
 * @param repliedAt when, or null
 * @param counting 0 when the person belonged to the space no longer before the round ended: it stands, but does not count
 */
public record ResponseRow(
        String key,
        String personaKey,
        String name,
        String stated,
        Visibility shown,
        Answer answer,
        String reason,
        String language,
        Instant at,
        Instant changedAt,
        String reply,
        String replyLanguage,
        String replier,
        Instant repliedAt,
        long counting) {
    /** Whether it is among the figures of the round. */
    public boolean isCounted() {
        return counting > 0;
    }

    /** As what they said it, while they show that; else null. */
    public String standpoint() {
        return shown == null ? null : stated;
    }

    public boolean isObjection() {
        return answer == Answer.OBJECT;
    }

    /** The text key of what they said. */
    public String answerKey() {
        return "decisions.answer." + answer.name().toLowerCase(java.util.Locale.ROOT);
    }
}
