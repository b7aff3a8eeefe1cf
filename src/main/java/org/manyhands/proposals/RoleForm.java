package org.manyhands.proposals;

import jakarta.validation.constraints.NotNull;

/** The role that an owner offers to somebody. */
public class RoleForm {
    @NotNull(message = "{proposals.role.missing}")
    private RoleHolder.Role role;

    public RoleHolder.Role getRole() {
        return role;
    }

    public void setRole(RoleHolder.Role role) {
        this.role = role;
    }
}
