package org.manyhands.spaces;

import java.time.Instant;

/**
 * How an actor stands to a space: all that permissions within a space need, read by one statement.
 *
 * @param spaceId the space
 * @param access who may read it
 * @param state the membership's state, or null when there is none
 * @param role the role, or null
 * @param personaId the persona to act under, or null
 * @param personaName its name, or null
 * @param since since when the state holds, or null
 */
public record Standing(
        Long spaceId,
        Space.Access access,
        Membership.State state,
        Membership.Role role,
        Long personaId,
        String personaName,
        Instant since) {
    /** The same but for the state, when an invitation is over; it brings no role. */
    Standing in(Membership.State other) {
        return new Standing(spaceId, access, other, Membership.Role.MEMBER, personaId, personaName, since);
    }

    public boolean isMember() {
        return state == Membership.State.MEMBER;
    }

    /** Whether the person has a name here, which nobody gets without accepting the agreement. */
    public boolean isNamed() {
        return personaId != null;
    }

    public boolean isFacilitator() {
        return isMember() && role == Membership.Role.FACILITATOR;
    }

    public boolean isInvited() {
        return state == Membership.State.INVITED;
    }

    /** Whether a facilitator ended the membership. */
    public boolean isRemoved() {
        return state == Membership.State.REMOVED;
    }

    public boolean hasRequested() {
        return state == Membership.State.REQUESTED;
    }

    public boolean isPublic() {
        return access == Space.Access.PUBLIC;
    }
}
