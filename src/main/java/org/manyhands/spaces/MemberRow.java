package org.manyhands.spaces;

import java.time.Instant;

/**
 * A member, somebody who asked to be one, or a guest, as others in the space see them.
 *
 * @param personaKey the persona's public key
 * @param name the persona's name
 * @param place where a list goes on behind this row
 * @param state whether a member, one who asked, or a guest
 * @param role the role
 * @param words what somebody wrote who asked to join, or null
 * @param since since when the state holds
 */
public record MemberRow(
        String personaKey,
        String name,
        String place,
        Membership.State state,
        Membership.Role role,
        String words,
        Instant since) {
    public boolean isMember() {
        return state == Membership.State.MEMBER;
    }

    public boolean hasRequested() {
        return state == Membership.State.REQUESTED;
    }

    public boolean isFacilitator() {
        return role == Membership.Role.FACILITATOR;
    }
}
