package org.manyhands.platform.errors;

import jakarta.ejb.ApplicationException;

/** Thrown when something is tried too often. Answers 429; what the person typed stays in the form. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends RuleViolation {
    private static final long serialVersionUID = 1L;

    /** @param minutes after how many minutes it is worth trying again */
    public TooManyAttempts(long minutes) {
        this("errors.too-many-attempts", minutes);
    }

    /**
     * The same in other words.
     *
     * @param left how long it is until it is worth trying again
     */
    public TooManyAttempts(String messageKey, long left) {
        super(messageKey, left);
    }
}
