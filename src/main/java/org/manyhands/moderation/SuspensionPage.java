package org.manyhands.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.accounts.AccountSuspension;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PeopleService;
import org.manyhands.accounts.SuspendableRow;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Times;
import org.manyhands.platform.ui.Urls;

/** Suspending one person from the portal, or ending it; nothing else of the account is shown. */
@Named
@RequestScoped
public class SuspensionPage {
    @Inject
    @Param
    String key;

    @Inject
    PeopleQueries people;

    @Inject
    PeopleService service;

    @Inject
    CurrentActor current;

    @Inject
    Times times;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final SuspensionForm form = new SuspensionForm();
    private SuspendableRow person;
    private AccountSuspension suspension;

    /** Whoever cannot be suspended, such as an administrator, is not found here. */
    public void load() {
        person = people.getSuspendable(current.actor(), key);
        suspension = people.findSuspension(current.actor(), person).orElse(null);
    }

    /**
     * The person is told the reason by mail. Without a day it lasts until it is lifted; a day is one of the viewer's
     * time zone.
     */
    public void suspend() {
        service.suspend(current.actor(), key, form.getReason(), form.untilIn(times.zone()));
        redirect.to(urls.suspension(key), "moderation.suspended", person.name());
    }

    /** Nothing happens when it has ended meanwhile; the notice is the same. */
    public void lift() {
        service.lift(current.actor(), key);
        redirect.to(urls.suspension(key), "moderation.lifted", person.name());
    }

    public SuspensionForm getForm() {
        return form;
    }

    public SuspendableRow getPerson() {
        return person;
    }

    /** The suspension in force, or null. */
    public AccountSuspension getSuspension() {
        return suspension;
    }
}
