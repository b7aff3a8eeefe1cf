package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.security.Sender;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The page on which somebody joins. */
@Named
@RequestScoped
public class JoinPage {
    @Inject
    JoinService service;

    @Inject
    CurrentActor current;

    @Inject
    PortalSettings settings;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    Sender sender;

    private final JoinForm form = new JoinForm();

    /** Somebody who is signed in has joined already and goes to the first page. */
    public void load() {
        if (current.actor().isPerson()) {
            redirect.to(urls.getHome());
        }
    }

    /**
     * Leads to the same page for a new address and for one that has an account: only its owner learns which, by mail.
     */
    public void join() {
        service.join(current.actor(), form, sender.address());
        redirect.to(urls.getJoined());
    }

    public JoinForm getForm() {
        return form;
    }

    /** Whether an administrator looks at who joins. */
    public boolean isByApproval() {
        return settings.joinByApproval();
    }

    /** Whether the next step is a mail; without a mail server it is an administrator. */
    public boolean isByMail() {
        return settings.smtp().isPresent();
    }
}
