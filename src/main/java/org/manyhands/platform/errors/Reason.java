package org.manyhands.platform.errors;

/** Why somebody did what touches others. Nothing is hidden, closed, linked or refused without saying so. */
public final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    /**
     * The reason as it is kept and told, without space around it; a missing one and one of more than 500 characters are
     * told at the field {@code reason}.
     *
     * @param texts the beginning of the two texts that say so: it has {@code .missing} and {@code .long}
     */
    public static String require(String typed, String texts) {
        if (typed == null || typed.isBlank()) {
            throw RuleViolation.at("reason", texts + ".missing");
        }
        if (typed.strip().length() > LONGEST) {
            throw RuleViolation.at("reason", texts + ".long", LONGEST);
        }
        return typed.strip();
    }
}
