package org.manyhands.coauthoring;

import java.util.List;
import org.manyhands.platform.authorship.Percents;

/**
 * Whose words a clause is made of.
 *
 * @param key the clause; null for headings, and for all clauses that are no longer there
 * @param label its number in the version, or null
 * @param gone whether these are the clauses that are no longer there
 * @param words how many stand
 * @param offered how many were offered there
 * @param shares of what stands; what is counted only is in the rest
 */
public record ClauseVoices(String key, String label, boolean gone, long words, long offered, List<VoiceShare> shares) {
    public ClauseVoices {
        shares = List.copyOf(shares);
    }

    /** How much of what was offered stands, in whole percent. */
    public long survival() {
        return Percents.of(words, offered);
    }
}
