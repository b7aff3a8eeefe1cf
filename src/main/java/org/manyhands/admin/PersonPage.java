package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.accounts.Account;
import org.manyhands.accounts.AccountSuspension;
import org.manyhands.accounts.AddressChange;
import org.manyhands.accounts.AddressChangeService;
import org.manyhands.accounts.DecliningService;
import org.manyhands.accounts.OwnAccountQueries;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PeopleService;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.util.Faces;

/** One account, to help its owner; that it was opened is recorded. */
@Named
@RequestScoped
public class PersonPage {
    @Inject
    PeopleService service;

    @Inject
    DecliningService declining;

    @Inject
    PeopleQueries people;

    @Inject
    AddressChangeService addresses;

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

    @Inject
    @Param
    String key;

    private Account account;
    private AccountSuspension suspension;
    private AddressChange change;
    private String resetLink;
    private final RolesForm roles = new RolesForm();
    private final DeclineForm decline = new DeclineForm();

    /** Opening the page is recorded; sending one of its forms is not opening it again, and has a record of its own. */
    public void load() {
        account = Faces.isPostback() ? people.get(current.actor(), key) : service.open(current.actor(), key);
        suspension = people.findSuspension(current.actor(), account).orElse(null);
        change = own.findAddressChange(current.actor(), account)
                .filter(AddressChange::isByApproval)
                .orElse(null);
        roles.setModerator(account.isModerator());
        roles.setAdministrator(account.isAdministrator());
        roles.setVersion(account.getVersion());
    }

    /** The person is told by mail; refused when they do not wait any more. */
    public void approve() {
        service.approve(current.actor(), key);
        back("admin.person.approved");
    }

    /** The account is forgotten, and the person told by mail; refused when somebody let them in meanwhile. */
    public void decline() {
        declining.decline(current.actor(), key);
        redirect.to(urls.admin("people"), "admin.person.declined");
    }

    /**
     * Refused when it would leave the portal without an administrator, or when somebody changed the account meanwhile.
     */
    public void giveRoles() {
        service.giveRoles(current.actor(), key, roles.isModerator(), roles.isAdministrator(), roles.getVersion());
        back("admin.person.roles-given");
    }

    /** Shows the link on this very answer, once: it stands in no address, no cookie and no table. */
    public void giveResetLink() {
        resetLink = urls.absolute(service.giveResetLink(current.actor(), key));
    }

    /** The address that the person asked for holds from now on. */
    public void agreeToAddress() {
        addresses.answer(current.actor(), key, true);
        back("admin.person.address.agreed");
    }

    /** The address stays as it was. */
    public void declineAddress() {
        addresses.answer(current.actor(), key, false);
        back("admin.person.address.declined");
    }

    private void back(String notice) {
        redirect.to(urls.adminPerson(key), notice, account.getDisplayName());
    }

    public Account getAccount() {
        return account;
    }

    public AccountSuspension getSuspension() {
        return suspension;
    }

    /** Another address that waits for an administrator, or null. */
    public AddressChange getChange() {
        return change;
    }

    public boolean isWaiting() {
        return account.getState() == Account.State.WAITING;
    }

    /** Whether the portal cannot send such a link by mail. */
    public boolean isLinkNeeded() {
        return settings.smtp().isEmpty() && account.isActive();
    }

    /** Whether this person can be suspended, or the suspension ended, where moderators do so. */
    public boolean isSuspendable() {
        return account.isActive()
                && !account.isAdministrator()
                && !account.getId().equals(current.actor().accountId());
    }

    public String getResetLink() {
        return resetLink;
    }

    public DeclineForm getDecline() {
        return decline;
    }

    public RolesForm getRoles() {
        return roles;
    }
}
