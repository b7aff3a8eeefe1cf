package org.manyhands.proposals;

import org.manyhands.accounts.AccountStandpoint.Visibility;

/**
 * Somebody who writes a proposal or was asked to.
 *
 * @param personaKey who, or null for an imported name
 * @param personaName their name, or null for an imported name
 * @param importedName the name that an imported history gives, or null
 * @param stated as what they write, or null
 * @param shown not null while they show that
 * @param role owner or author
 * @param state whether they accepted
 */
public record AuthorRow(
        String personaKey,
        String personaName,
        String importedName,
        String stated,
        Visibility shown,
        ProposalAuthor.Role role,
        ProposalAuthor.State state) {
    /** The name to show. */
    public String name() {
        return personaName == null ? importedName : personaName;
    }

    /** As what they write, while they show that; else null. */
    public String standpoint() {
        return shown == null ? null : stated;
    }

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
