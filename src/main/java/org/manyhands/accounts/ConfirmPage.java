package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Confirms an address by a button, because mail programs open links by themselves. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    @Param
    String token;

    @Inject
    JoinService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    /**
     * Leads to the sign-in page, which says whether an administrator lets the person in first; a link that is used or
     * too old is not found.
     */
    public void confirm() {
        boolean waiting = service.confirm(current.actor(), token);
        redirect.to(urls.getSignIn(), waiting ? "accounts.confirm.waiting" : "accounts.confirm.done");
    }
}
