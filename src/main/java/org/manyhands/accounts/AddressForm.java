package org.manyhands.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another address, and the password as proof. */
public class AddressForm {
    @NotBlank(message = "{accounts.email.missing}")
    @Size(max = 320, message = "{accounts.email.long}")
    @Email(regexp = JoinForm.ADDRESS, message = "{accounts.email.odd}")
    private String email;

    @NotBlank(message = "{accounts.own.missing}")
    @Size(max = 200, message = "{accounts.password.long}")
    private String own;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** The password that holds now. */
    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
