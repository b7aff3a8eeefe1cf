package org.manyhands.proposals;

import java.time.Instant;
import java.util.List;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.Standing;

/**
 * How an actor who sees a proposal stands to it: all that permissions need, read by one statement.
 *
 * @param phase where the proposal stands
 * @param space how the actor stands to its space
 * @param role the actor's own role, or null
 * @param state the state of that role, or null
 * @param offered the higher role that waits for the actor's answer, or null
 * @param standpointId as what the actor writes it, or null when not stated
 * @param standpoint the code of that, or null
 * @param membersRole what all members of the space may, or null for nothing more
 * @param organizations how many organizations that the actor belongs to may write it
 */
public record ProposalStanding(
        Phase phase,
        Standing space,
        RoleHolder.Role role,
        RoleHolder.State state,
        RoleHolder.Role offered,
        Long standpointId,
        String standpoint,
        RoleHolder.Role membersRole,
        long organizations) {
    /** As the query makes it. */
    public ProposalStanding(
            Phase phase,
            long spaceId,
            Space.Access access,
            Membership.State membership,
            Membership.Role spaceRole,
            Long personaId,
            String personaName,
            Instant since,
            RoleHolder.Role role,
            RoleHolder.State state,
            RoleHolder.Role offered,
            Long standpointId,
            String standpoint,
            RoleHolder.Role membersRole,
            long organizations) {
        this(
                phase,
                new Standing(spaceId, access, membership, spaceRole, personaId, personaName, since),
                role,
                state,
                offered,
                standpointId,
                standpoint,
                membersRole,
                organizations);
    }

    /**
     * As what a form of theirs begins: as what they said that they write the text, as long as they may choose it.
     *
     * @return the code, or null for nothing
     */
    String standpointAmong(List<VoiceRow> usable) {
        return usable.stream()
                .map(VoiceRow::code)
                .filter(code -> code.equals(standpoint))
                .findFirst()
                .orElse(null);
    }

    /** Has a role of their own. */
    public boolean hasRole() {
        return state == RoleHolder.State.ACCEPTED;
    }

    /** Writes it under their own name, and is named for it. */
    public boolean isAuthor() {
        return hasRole() && role != RoleHolder.Role.READER;
    }

    public boolean isOwner() {
        return hasRole() && role == RoleHolder.Role.OWNER;
    }

    public boolean isInvited() {
        return state == RoleHolder.State.INVITED || offered != null;
    }

    /** The role that waits for the actor's answer; null when none does. */
    public RoleHolder.Role asked() {
        return state == RoleHolder.State.INVITED ? role : offered;
    }

    /** Whether all members of the space write it. */
    public boolean isOpenToMembers() {
        return membersRole == RoleHolder.Role.AUTHOR;
    }

    /** Writes it by the strongest of all roles: the own, an organization's, that of all members. */
    public boolean writes() {
        return isAuthor() || organizations > 0 || isOpenToMembers();
    }

    /** Writes it only because of an organization, which others may conclude. */
    public boolean writesByOrganization() {
        return organizations > 0 && !isAuthor() && !isOpenToMembers();
    }
}
