package org.manyhands.decisions;

/** How a round comes to its result. */
public enum Method {
    /** Adopted when enough people answered and no objection stands. */
    CONSENT
}
