package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Who is offered which role: a member of the space or an organization, by name. */
public class InviteForm {
    @NotBlank(message = "{proposals.authors.name.missing}")
    private String name;

    @NotNull(message = "{proposals.role.missing}")
    private RoleHolder.Role role = RoleHolder.Role.AUTHOR;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RoleHolder.Role getRole() {
        return role;
    }

    public void setRole(RoleHolder.Role role) {
        this.role = role;
    }
}
