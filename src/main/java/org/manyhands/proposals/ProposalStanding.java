package org.manyhands.proposals;

import java.time.Instant;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.Standing;

/**
 * How an actor who sees a proposal stands to it: all that permissions need, read by one statement.
 *
 * @param phase where the proposal stands
 * @param space how the actor stands to its space
 * @param role the actor's role among the authors, or null
 * @param state the state of that role, or null
 * @param standpointId as what the actor writes it, or null when not stated
 */
public record ProposalStanding(
        Phase phase, Standing space, ProposalAuthor.Role role, ProposalAuthor.State state, Long standpointId) {
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
            ProposalAuthor.Role role,
            ProposalAuthor.State state,
            Long standpointId) {
        this(
                phase,
                new Standing(spaceId, access, membership, spaceRole, personaId, personaName, since),
                role,
                state,
                standpointId);
    }

    public boolean isAuthor() {
        return state == ProposalAuthor.State.ACCEPTED;
    }

    public boolean isOwner() {
        return isAuthor() && role == ProposalAuthor.Role.OWNER;
    }

    public boolean isInvited() {
        return state == ProposalAuthor.State.INVITED;
    }
}
