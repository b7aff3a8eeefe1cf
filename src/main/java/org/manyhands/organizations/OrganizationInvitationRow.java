package org.manyhands.organizations;

import java.time.Instant;

/**
 * An invitation as managers see it.
 *
 * @param key its public key
 * @param email the address
 * @param by the name of whoever invited
 * @param role what the person is to be
 * @param until until when it holds
 * @param holds whether it can be accepted now
 */
public record OrganizationInvitationRow(
        String key, String email, String by, OrganizationMember.Role role, Instant until, Long holds) {
    public boolean isHolding() {
        return holds > 0;
    }
}
