package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Sets another password by the one that holds. */
@Named
@RequestScoped
public class ChangePasswordPage {
    @Inject
    PasswordService service;

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

    private final PasswordForm form = new PasswordForm();

    /** A visitor is asked to sign in. */
    public void load() {
        AccountPermissions.requirePerson(current.actor());
    }

    /** This browser stays signed in, others do not. */
    public void change() {
        service.changeOwn(current.actor(), form, cookie.read(request).orElse(""));
        redirect.to(urls.getMe(), "accounts.own.changed");
    }

    public PasswordForm getForm() {
        return form;
    }
}
