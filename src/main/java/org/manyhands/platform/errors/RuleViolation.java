package org.manyhands.platform.errors;

import jakarta.ejb.ApplicationException;

/** Thrown when a rule of the portal forbids what was asked; its text tells the person what to do instead. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String messageKey;
    private final transient Object[] args;

    public RuleViolation(String messageKey, Object... args) {
        this(null, messageKey, args);
    }

    private RuleViolation(String field, String messageKey, Object[] args) {
        super(messageKey);
        this.field = field;
        this.messageKey = messageKey;
        this.args = args.clone();
    }

    /** A violation that belongs to one input, shown at it and in the summary. */
    public static RuleViolation at(String field, String messageKey, Object... args) {
        return new RuleViolation(field, messageKey, args);
    }

    /** The client id of the input that it belongs to, or null. */
    public String field() {
        return field;
    }

    /** The key of the text that tells the person what to do about it. */
    public String messageKey() {
        return messageKey;
    }

    /** What stands at the numbered places of that text. */
    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
