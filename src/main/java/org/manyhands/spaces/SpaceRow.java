package org.manyhands.spaces;

import java.time.Instant;
import java.util.List;

/**
 * A space in a list, with how the viewer stands to it.
 *
 * @param spaceId the space
 * @param slug its address
 * @param name its name
 * @param purpose what it is for
 * @param access who may read it
 * @param joining how one becomes a member
 * @param members how many there are
 * @param state the viewer's membership, or null
 * @param role the viewer's role, or null
 * @param invitedUntil until when an invitation of the viewer holds, or null
 * @param language of its words, such as {@code es}, or null
 */
public record SpaceRow(
        long spaceId,
        String slug,
        String name,
        String purpose,
        Space.Access access,
        Space.Joining joining,
        int members,
        Membership.State state,
        Membership.Role role,
        Instant invitedUntil,
        String language) {
    /** The groups of the list of spaces, in their order. */
    static final List<String> GROUPS = List.of("invited", "own", "requested", "public", "members");

    /** The group of the list of spaces that this one stands in. */
    String group() {
        if (isMember()) {
            return "own";
        } else if (isInvited()) {
            return "invited";
        } else if (hasRequested()) {
            return "requested";
        }
        return isPublic() ? "public" : "members";
    }

    int rank() {
        return GROUPS.indexOf(group());
    }

    public boolean isMember() {
        return state == Membership.State.MEMBER;
    }

    public boolean isFacilitator() {
        return isMember() && role == Membership.Role.FACILITATOR;
    }

    public boolean isInvited() {
        return state == Membership.State.INVITED;
    }

    public boolean hasRequested() {
        return state == Membership.State.REQUESTED;
    }

    public boolean isPublic() {
        return access == Space.Access.PUBLIC;
    }

    public boolean isClosed() {
        return access == Space.Access.CLOSED;
    }

    /** Whether the viewer reads what is in it. */
    public boolean isReadable() {
        return isPublic() || isMember();
    }
}
