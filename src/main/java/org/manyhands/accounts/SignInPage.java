package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.security.Sender;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.util.Faces;

/** The sign-in page; in the demonstration it names the accounts that can be tried. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    @Param
    String next;

    @Inject
    SignInService service;

    @Inject
    ReopeningService reopening;

    @Inject
    SignInCookie cookie;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    Sender sender;

    private final SignInForm form = new SignInForm();

    /** Somebody who is signed in already has no business here. */
    public void load() {
        if (current.actor().isPerson()) {
            redirect.toAsked(next, urls.getHome());
        }
    }

    /**
     * Leads on to the page that was asked for; whoever closed the account is asked first whether they come back. The session begins anew, so that none that somebody prepared in this
     * browser goes on.
     */
    public void signIn() {
        form.setUserAgent(sender.userAgent());
        String secret = service.signIn(current.actor(), form, sender.address());
        cookie.write(Faces.getResponse(), secret, form.isKeep());
        Faces.invalidateSession();
        if (reopening.canReopen(current.actor(), secret)) {
            redirect.to(urls.getReopen());
            return;
        }
        redirect.toAsked(next, urls.getHome());
    }

    /** The accounts that can be tried in the demonstration. */
    public List<String> getDemoAccounts() {
        return DemoAccounts.NAMES;
    }

    /** The address to sign in with for one of {@link #getDemoAccounts}. */
    public String demoAddress(String name) {
        return DemoAccounts.address(name);
    }

    public String getDemoPassword() {
        return DemoAccounts.PASSWORD;
    }

    public SignInForm getForm() {
        return form;
    }
}
