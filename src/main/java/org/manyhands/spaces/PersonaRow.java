package org.manyhands.spaces;

import java.time.Instant;

/**
 * A persona as others in its space see it.
 *
 * @param personaKey its public key
 * @param name its name
 * @param spaceId its space
 * @param slug the address of its space
 * @param spaceName the name of its space
 * @param state the membership's state, or null
 * @param role the role, or null
 * @param joinedAt when it first took part; pages show the month alone
 * @param own whether it is the viewer's
 */
public record PersonaRow(
        String personaKey,
        String name,
        long spaceId,
        String slug,
        String spaceName,
        Membership.State state,
        Membership.Role role,
        Instant joinedAt,
        boolean own) {
    public boolean isMember() {
        return state == Membership.State.MEMBER;
    }

    /** A facilitator ended that they take part. */
    public boolean isRemoved() {
        return state == Membership.State.REMOVED;
    }

    /** Speaks there without having been a member. */
    public boolean isGuest() {
        return state != null
                && state != Membership.State.MEMBER
                && state != Membership.State.LEFT
                && state != Membership.State.REMOVED;
    }

    public boolean isFacilitator() {
        return isMember() && role == Membership.Role.FACILITATOR;
    }
}
