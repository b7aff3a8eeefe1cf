package org.manyhands.proposals;

import java.time.Instant;

/**
 * Somebody who writes a proposal or was asked to.
 *
 * @param personaKey who, or null for an imported name
 * @param name their name
 * @param standpoint as what, while they show it; else null
 * @param role owner or author
 * @param state whether they accepted
 * @param since when they accepted or were asked
 */
public record AuthorRow(
        String personaKey,
        String name,
        String standpoint,
        ProposalAuthor.Role role,
        ProposalAuthor.State state,
        Instant since) {
    public boolean isOwner() {
        return role == ProposalAuthor.Role.OWNER;
    }

    public boolean isAccepted() {
        return state == ProposalAuthor.State.ACCEPTED;
    }

    public boolean isInvited() {
        return state == ProposalAuthor.State.INVITED;
    }
}
