package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.util.Faces;

/** Closes the own account. */
@Named
@RequestScoped
public class CloseAccountPage {
    @Inject
    ClosingService service;

    @Inject
    SignInCookie cookie;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ClosingForm form = new ClosingForm();

    /** A visitor is asked to sign in. */
    public void load() {
        AccountPermissions.requirePerson(current.actor());
    }

    /** The person is signed out everywhere, here too. */
    public void close() {
        service.close(current.actor(), form);
        cookie.remove(Faces.getResponse());
        Faces.invalidateSession();
        redirect.to(urls.getHome(), "accounts.close.done");
    }

    public ClosingForm getForm() {
        return form;
    }

    /** For how many days it can be undone. */
    public long getDays() {
        return AccountClosing.UNDO.toDays();
    }
}
