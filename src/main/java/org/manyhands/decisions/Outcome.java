package org.manyhands.decisions;

/** What a round came to. */
public enum Outcome {
    /** Enough answers, and no objection stands. */
    CONSENT,
    /** Too few people answered. */
    TOO_FEW,
    /** An objection stands. */
    OBJECTION;

    public boolean isAdopted() {
        return this == CONSENT;
    }
}
