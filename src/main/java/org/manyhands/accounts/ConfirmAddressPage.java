package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Where whoever reads an address agrees to a change, or stops it; signed in or not. */
@Named
@RequestScoped
public class ConfirmAddressPage {
    @Inject
    AddressChangeService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    @Param
    String token;

    private Optional<Boolean> old = Optional.empty();

    /** A key that is used or too old says so. */
    public void load() {
        old = service.isFromOld(current.actor(), token);
    }

    /** Tells whether the other end still has to agree. */
    public void confirm() {
        boolean done = service.confirm(current.actor(), token);
        redirect.to(urls.getSignIn(), done ? "accounts.address.changed" : "accounts.address.half");
    }

    /** Leads to a new password, because somebody knows the present one. */
    public void stop() {
        service.stop(current.actor(), token);
        redirect.to(urls.getForgottenPassword(), "accounts.address.stopped");
    }

    public boolean isGood() {
        return old.isPresent();
    }

    /** Whether the key is the one for the address that holds. */
    public boolean isOld() {
        return old.orElse(false);
    }
}
