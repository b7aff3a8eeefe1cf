package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.util.Faces;

/** Asks somebody who closed their account and signs in whether they come back. */
@Named
@RequestScoped
public class ReopenPage {
    @Inject
    ReopeningService service;

    @Inject
    SignInService signIns;

    @Inject
    SignInCookie cookie;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Instant due;

    /** For all others there is nothing here. */
    public void load() {
        due = service.due(current.actor(), secret()).orElseThrow(() -> new NotFound("closing"));
    }

    /** All is as before, but for roles and standpoints. */
    public void reopen() {
        service.reopen(current.actor(), secret());
        redirect.to(urls.getHome(), "accounts.reopen.done");
    }

    /** The account stays closed, and this browser forgets it. */
    public void stayAway() {
        signIns.signOut(current.actor(), secret());
        cookie.remove(Faces.getResponse());
        redirect.to(urls.getHome(), "accounts.close.done");
    }

    private String secret() {
        return cookie.read(request).orElse("");
    }

    /** When the closing is for good. */
    public Instant getDue() {
        return due;
    }
}
