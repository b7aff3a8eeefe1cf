package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Asks for another address for the own account. */
@Named
@RequestScoped
public class ChangeAddressPage {
    @Inject
    AddressRequestService service;

    @Inject
    AccountQueries accounts;

    @Inject
    OwnAccountQueries own;

    @Inject
    CurrentActor current;

    @Inject
    PortalSettings settings;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final AddressForm form = new AddressForm();
    private String email;
    private AddressChange change;

    /** A visitor is asked to sign in. */
    public void load() {
        change = own.findAddressChange(current.actor()).orElse(null);
        email = accounts.get(current.actor().accountId()).getEmail();
    }

    /** Says the same whether the new address is taken or not. */
    public void ask() {
        service.ask(current.actor(), form);
        redirect.to(urls.getChangeAddress(), isByMail() ? "accounts.address.sent" : "accounts.address.asked");
    }

    /** The address stays as it is. */
    public void takeBack() {
        service.takeBack(current.actor());
        redirect.to(urls.getChangeAddress(), "accounts.address.taken-back");
    }

    public AddressForm getForm() {
        return form;
    }

    /** The address that holds. */
    public String getEmail() {
        return email;
    }

    /** What waits, or null. */
    public AddressChange getChange() {
        return change;
    }

    /** Whether keys go to both addresses; without a mail server an administrator agrees. */
    public boolean isByMail() {
        return settings.smtp().isPresent() || settings.demo();
    }
}
