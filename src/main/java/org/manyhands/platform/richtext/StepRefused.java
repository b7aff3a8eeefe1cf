package org.manyhands.platform.richtext;

/** A step that is not made. The text stays as it was. */
public final class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It is no step, whatever the text is like: no honest editor sends it. */
        MALFORMED,
        /** It does not fit this text, as when others changed it meanwhile. */
        UNFITTING
    }

    private final Reason reason;

    private StepRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    static StepRefused malformed(String message) {
        return new StepRefused(Reason.MALFORMED, message);
    }

    static StepRefused unfitting(String message) {
        return new StepRefused(Reason.UNFITTING, message);
    }

    public Reason getReason() {
        return reason;
    }
}
