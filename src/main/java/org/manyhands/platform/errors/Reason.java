package org.manyhands.spaces;

import org.manyhands.platform.errors.RuleViolation;

/** What facilitators tell somebody whom they do not let in, or whose membership they end. Nobody is sent away without. */
final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    /** The reason as it is told; a missing one and one of more than 500 characters are told at the field. */
    static String require(String typed) {
        if (typed == null || typed.isBlank()) {
            throw RuleViolation.at("reason", "spaces.reason.missing");
        }
        if (typed.strip().length() > LONGEST) {
            throw RuleViolation.at("reason", "spaces.reason.long", LONGEST);
        }
        return typed.strip();
    }
}
