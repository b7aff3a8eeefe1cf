package org.manyhands.coauthoring;

import org.manyhands.platform.authorship.Percents;

/**
 * What was written as one thing, of a version or of a clause.
 *
 * @param kind what is known of who wrote it
 * @param standpoint the code, or null
 * @param words how many stand
 * @param offered how many were offered, those that stand among them
 * @param percent which share of all that stands it is, so that all shares add up to a hundred
 */
public record VoiceShare(Kind kind, String standpoint, long words, long offered, long percent) {
    /** What is known of those who wrote something. */
    public enum Kind {
        STANDPOINT,
        /** Written elsewhere, by people without an account. */
        IMPORTED,
        /** Not stated, or not shown. */
        REST
    }

    /** How much of what was offered stands, in whole percent. */
    public long survival() {
        return Percents.of(words, offered);
    }
}
