package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.cdi.Param;

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

    public void confirm() {
        boolean waiting = service.confirm(current.actor(), token);
        redirect.to(urls.getSignIn(), waiting ? "accounts.confirm.waiting" : "accounts.confirm.done");
    }
}
