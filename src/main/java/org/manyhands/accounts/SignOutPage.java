package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.util.Faces;

/** Signs out, by a form of its own so that no link or picture of another page can do it. */
@Named
@RequestScoped
public class SignOutPage {
    @Inject
    SignInService service;

    @Inject
    SignInCookie cookie;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    HttpServletRequest request;

    /** Ends the sign-in of this browser alone; those on other devices go on. */
    public void signOut() {
        cookie.read(request).ifPresent(secret -> service.signOut(current.actor(), secret));
        cookie.remove(Faces.getResponse());
        Faces.invalidateSession();
        redirect.to(urls.getHome(), "accounts.sign-out.done");
    }
}
