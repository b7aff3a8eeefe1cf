package org.manyhands.spaces;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom a facilitator invites. */
public class InvitationForm {
    @NotBlank(message = "{spaces.address.missing}")
    @Email(message = "{spaces.address.wrong}")
    @Size(max = 320, message = "{spaces.address.long}")
    private String email;

    private boolean facilitator;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether the person is to look after the space too. */
    public boolean isFacilitator() {
        return facilitator;
    }

    public void setFacilitator(boolean facilitator) {
        this.facilitator = facilitator;
    }

    Membership.Role role() {
        return facilitator ? Membership.Role.FACILITATOR : Membership.Role.MEMBER;
    }
}
