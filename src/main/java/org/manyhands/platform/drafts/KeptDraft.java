package org.manyhands.platform.drafts;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into a form and not sent.
 *
 * @param words the values by the ids of their inputs
 * @param at when they were kept
 */
public record KeptDraft(Map<String, String> words, Instant at) {
    public KeptDraft {
        words = Map.copyOf(words);
    }
}
