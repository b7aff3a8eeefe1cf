package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.security.Sender;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Asks for a link to set a new password. */
@Named
@RequestScoped
public class ForgottenPasswordPage {
    @NotBlank(message = "{accounts.email.missing}")
    @Size(max = 320, message = "{accounts.email.long}")
    private String email;

    @Inject
    PasswordService service;

    @Inject
    CurrentActor current;

    @Inject
    PortalSettings settings;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    Sender sender;

    /**
     * Says the same whether the address has an account or not; too many tries from one place, or for one address, are
     * refused.
     */
    public void send() {
        service.forgot(current.actor(), email, sender.address());
        redirect.to(urls.getSignIn(), "accounts.forgotten.sent");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Whether the portal can send the link, or shows it on the demonstration's mail page. */
    public boolean isPossible() {
        return settings.smtp().isPresent() || settings.demo();
    }
}
