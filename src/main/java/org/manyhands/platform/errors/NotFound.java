package org.manyhands.platform.errors;

import jakarta.ejb.ApplicationException;

/** Thrown when something is not there for the viewer: absent and hidden look the same. Answers 404. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing that was looked for, for the log only */
    public NotFound(String what) {
        super(what);
    }
}
