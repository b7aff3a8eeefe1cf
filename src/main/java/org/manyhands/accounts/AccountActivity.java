package org.manyhands.accounts;

import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/** What the activity record says of accounts. */
final class AccountActivity {
    static final Verb SET_UP = new Verb("accounts.set-up");
    static final Verb JOINED = new Verb("accounts.joined");
    static final Verb CONFIRMED = new Verb("accounts.confirmed");
    static final Verb APPROVED = new Verb("accounts.approved");
    static final Verb SIGNED_IN = new Verb("accounts.signed-in");
    static final Verb PASSWORD_CHANGED = new Verb("accounts.password-changed");
    static final Verb PROFILE_CHANGED = new Verb("accounts.profile-changed");
    static final Verb RESET_LINK_GIVEN = new Verb("accounts.reset-link-given");
    static final Verb SUSPENDED = new Verb("accounts.suspended");
    static final Verb SUSPENSION_LIFTED = new Verb("accounts.suspension-lifted");
    static final Verb ROLES_CHANGED = new Verb("accounts.roles-changed");
    static final Verb PERSON_OPENED = new Verb("accounts.person-opened");

    private AccountActivity() {}

    static SubjectRef subject(Account account) {
        return new SubjectRef("account", account.getId());
    }
}
