package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The page that makes the first administrator; it is there only while there is nobody. */
@Named
@RequestScoped
public class SetUpPage {
    @Inject
    @Param
    String token;

    @Inject
    SetUpService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final JoinForm form = new JoinForm();

    /**
     * Not found without a good token, or once there is an account. The form is the one for joining, whose box to agree
     * has no place here and counts as ticked.
     */
    public void load() {
        service.requireOpen(current.actor(), token);
        form.setAgreed(true);
    }

    /** Leads to the sign-in page: whoever set the portal up has a password now, and uses it. */
    public void setUp() {
        service.setUp(current.actor(), token, form);
        redirect.to(urls.getSignIn(), "accounts.set-up.done");
    }

    public JoinForm getForm() {
        return form;
    }
}
