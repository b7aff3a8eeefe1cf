package org.manyhands.spaces;

import java.time.Instant;

/**
 * An invitation as facilitators see it. The address is shown to whoever typed it alone.
 *
 * @param key its public key
 * @param email the address, or empty for other facilitators
 * @param by the name of whoever invited
 * @param role what the person is to be
 * @param until until when it holds
 */
public record InvitationRow(String key, String email, String by, Membership.Role role, Instant until) {
    /** Whether the reader invited. */
    public boolean isOwn() {
        return !email.isEmpty();
    }

    public boolean isFacilitator() {
        return role == Membership.Role.FACILITATOR;
    }
}
