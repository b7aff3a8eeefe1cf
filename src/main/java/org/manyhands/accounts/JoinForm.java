package org.manyhands.accounts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody types to join: a name, an address, a password, and that they read what is asked of everybody. */
public class JoinForm {
    /** What looks like an address. */
    static final String ADDRESS = "[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+";

    @NotBlank(message = "{accounts.name.missing}")
    @Size(max = 60, message = "{accounts.name.long}")
    private String name;

    @NotBlank(message = "{accounts.email.missing}")
    @Size(max = 320, message = "{accounts.email.long}")
    @Email(regexp = ADDRESS, message = "{accounts.email.odd}")
    private String email;

    @NotBlank(message = "{accounts.password.missing}")
    @Size(max = 200, message = "{accounts.password.long}")
    private String password;

    @AssertTrue(message = "{accounts.join.agree.missing}")
    private boolean agreed;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
