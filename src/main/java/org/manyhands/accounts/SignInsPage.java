package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Where the person is signed in. */
@Named
@RequestScoped
public class SignInsPage {
    @Inject
    OwnSignInService service;

    @Inject
    OwnAccountQueries own;

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

    private List<SignInRow> rows;

    /** A visitor is asked to sign in. */
    public void load() {
        rows = own.listSignIns(current.actor(), cookie.read(request).orElse(""));
    }

    /** Ends one that is not this browser's. */
    public void end(String key) {
        service.end(current.actor(), key);
        redirect.to(urls.getSignIns(), "accounts.sign-ins.ended");
    }

    /** Ends all but this browser's. */
    public void endOthers() {
        service.endOthers(current.actor(), cookie.read(request).orElse(""));
        redirect.to(urls.getSignIns(), "accounts.sign-ins.others-ended");
    }

    public List<SignInRow> getRows() {
        return rows;
    }
}
