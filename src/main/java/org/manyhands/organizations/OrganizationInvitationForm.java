package org.manyhands.organizations;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whom a manager invites, and as what. */
public class OrganizationInvitationForm {
    @NotBlank(message = "{organizations.address.missing}")
    @Email(message = "{organizations.address.wrong}")
    @Size(max = 320, message = "{organizations.address.long}")
    private String email;

    @NotNull(message = "{organizations.invite.role.missing}")
    private OrganizationMember.Role role = OrganizationMember.Role.MEMBER;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public OrganizationMember.Role getRole() {
        return role;
    }

    public void setRole(OrganizationMember.Role role) {
        this.role = role;
    }
}
