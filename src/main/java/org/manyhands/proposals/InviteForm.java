package org.manyhands.proposals;

import jakarta.validation.constraints.NotNull;

/** Who is offered which role: a member of the space or an organization, by name. */
public class InviteForm {
    private String name;

    @NotNull(message = "{proposals.role.missing}")
    private ProposalAuthor.Role role = ProposalAuthor.Role.AUTHOR;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ProposalAuthor.Role getRole() {
        return role;
    }

    public void setRole(ProposalAuthor.Role role) {
        this.role = role;
    }
}
