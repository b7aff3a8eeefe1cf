package org.manyhands.platform.errors;

/** Thrown when the same form was sent before and has made something; the answer is what it made then. */
public class AlreadySent extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
