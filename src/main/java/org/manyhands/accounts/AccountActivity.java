package org.manyhands.accounts;

import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/** What the activity record says of accounts. */
final class AccountActivity {
    static final Verb SET_UP = new Verb("accounts.set-up");
    static final Verb JOINED = new Verb("accounts.joined");
    static final Verb CONFIRMED = new Verb("accounts.confirmed");
    static final Verb APPROVED = new Verb("accounts.approved");
    static final Verb DECLINED = new Verb("accounts.declined");
    static final Verb SIGNED_IN = new Verb("accounts.signed-in");
    static final Verb PASSWORD_CHANGED = new Verb("accounts.password-changed");
    static final Verb PROFILE_CHANGED = new Verb("accounts.profile-changed");
    static final Verb RESET_LINK_GIVEN = new Verb("accounts.reset-link-given");
    static final Verb SUSPENDED = new Verb("accounts.suspended");
    static final Verb SUSPENSION_LIFTED = new Verb("accounts.suspension-lifted");
    static final Verb ROLES_CHANGED = new Verb("accounts.roles-changed");
    static final Verb PERSON_OPENED = new Verb("accounts.person-opened");

    static final Verb ADDRESS_ASKED = new Verb("accounts.address-asked");
    static final Verb ADDRESS_STOPPED = new Verb("accounts.address-stopped");
    static final Verb ADDRESS_CHANGED = new Verb("accounts.address-changed");
    static final Verb ADDRESS_DECLINED = new Verb("accounts.address-declined");
    static final Verb SIGN_INS_ENDED = new Verb("accounts.sign-ins-ended");
    static final Verb CONSENTED = new Verb("accounts.consented");
    static final Verb CONSENT_WITHDRAWN = new Verb("accounts.consent-withdrawn");

    static final Verb DATA_ASKED = new Verb("accounts.data-asked");
    static final Verb LEFT = new Verb("accounts.left");
    static final Verb CAME_BACK = new Verb("accounts.came-back");

    private AccountActivity() {}

    static SubjectRef subject(Account account) {
        return new SubjectRef("account", account.getId());
    }
}
