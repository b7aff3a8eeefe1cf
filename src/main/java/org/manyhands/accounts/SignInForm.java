package org.manyhands.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody types to sign in. */
public class SignInForm {
    @NotBlank(message = "{accounts.email.missing}")
    @Size(max = 320, message = "{accounts.email.long}")
    private String email;

    @NotBlank(message = "{accounts.password.missing}")
    @Size(max = 200, message = "{accounts.password.long}")
    private String password;

    private boolean keep;

    private String userAgent;

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

    /** Whether this browser stays signed in when it is closed. */
    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
    }

    /** What the browser says of itself; the page sets it, no field does. */
    public String getUserAgent() {
        return userAgent;
    }

    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent;
    }
}
