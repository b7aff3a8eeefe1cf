package org.manyhands.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;

/** What there is to do about the own account. */
@Named
@RequestScoped
public class OwnAccountPage {
    @Inject
    AccountQueries accounts;

    @Inject
    OwnAccountQueries own;

    @Inject
    CurrentActor current;

    private Account account;
    private AddressChange change;
    private boolean consentWanted;

    /** A visitor has no account and is asked to sign in. */
    public void load() {
        AccountPermissions.requirePerson(current.actor());
        account = accounts.get(current.actor().accountId());
        change = own.findAddressChange(current.actor()).orElse(null);
        consentWanted = own.findConsent(current.actor()).isEmpty()
                && !accounts.listStandpointsOf(account.getId()).isEmpty();
    }

    public Account getAccount() {
        return account;
    }

    /** For how many days closing can be undone. */
    public long getUndoDays() {
        return AccountClosing.UNDO.toDays();
    }

    /** A change of the address that waits, or null. */
    public AddressChange getChange() {
        return change;
    }

    /** Whether standpoints are kept that the person was never asked about. */
    public boolean isConsentWanted() {
        return consentWanted;
    }
}
