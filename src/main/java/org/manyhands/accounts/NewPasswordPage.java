package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Sets a new password for whoever holds the link. */
@Named
@RequestScoped
public class NewPasswordPage {
    @Inject
    @Param
    String token;

    @NotBlank(message = "{accounts.password.missing}")
    @Size(max = 200, message = "{accounts.password.long}")
    private String password;

    @Inject
    PasswordService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private boolean good;

    /** Tells of a link that is used or too old before anybody has thought of a password. */
    public void load() {
        good = service.isGood(current.actor(), token);
    }

    /** Ends all sign-ins of the account, the own ones too: the person signs in with the new password. */
    public void change() {
        service.change(current.actor(), token, password);
        redirect.to(urls.getSignIn(), "accounts.new-password.done");
    }

    /** Whether the link may still be used; if not, the page says how to get another. */
    public boolean isGood() {
        return good;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
