package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.settings.PortalSettings;

/** What happens next after joining; the same words whether or not the address had an account. */
@Named
@RequestScoped
public class JoinedPage {
    @Inject
    PortalSettings settings;

    /** Whether a mail is under way; without a mail server an administrator approves. */
    public boolean isByMail() {
        return settings.smtp().isPresent();
    }
}
