package org.manyhands.platform.errors;

import jakarta.ejb.ApplicationException;

/** Thrown when somebody sees a thing but may not do this to it. Answers 403, or the sign-in page for a visitor. */
@ApplicationException(rollback = true)
public class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param verb what was tried, for the log only */
    public NotAllowed(String verb) {
        super(verb);
    }
}
