package org.manyhands.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another password, and the one that holds now as proof. */
public class PasswordForm {
    @NotBlank(message = "{accounts.own.missing}")
    @Size(max = 200, message = "{accounts.password.long}")
    private String own;

    @NotBlank(message = "{accounts.password.missing}")
    @Size(max = 200, message = "{accounts.password.long}")
    private String password;

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
