package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.security.Actor;

/** Mails the link for a new password; for an address that nobody has, it does nothing. */
@ApplicationScoped
public class NewPasswordJob implements Job {
    static final String NAME = "new-password";

    /** Stands for no account, so that asking leaves the same work behind. */
    static final String NOBODY = "0";

    @Inject
    PasswordService passwords;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payload) {
        if (!NOBODY.equals(payload)) {
            passwords.mailLink(Actor.portal(), Long.parseLong(payload));
        }
    }
}
