package org.manyhands.coauthoring;

/** Thrown when the sign-in of somebody who writes has ended, so that they are not told that they have lost a role. */
final class SignedOut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignedOut() {
        super("signed out", null, false, false);
    }
}
