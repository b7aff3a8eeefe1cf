package org.manyhands.proposals;

import jakarta.validation.constraints.NotNull;

/** The role that an owner offers to somebody. */
public class RoleForm {
    @NotNull(message = "{proposals.role.missing}")
    private ProposalAuthor.Role role;

    public ProposalAuthor.Role getRole() {
        return role;
    }

    public void setRole(ProposalAuthor.Role role) {
        this.role = role;
    }
}
