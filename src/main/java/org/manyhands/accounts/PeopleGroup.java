package org.manyhands.accounts;

/** The groups of accounts that administrators look at, each with its condition on the account {@code a}. */
public enum PeopleGroup {
    ALL("a.state <> org.manyhands.accounts.Account.State.CLOSED"),
    /** For their account, or for another address where the portal sends no mails. */
    WAITING(
            "(a.state = org.manyhands.accounts.Account.State.WAITING or a.id in (select w.account.id from AddressChange w"
                    + " where w.byApproval = true and w.endedAt is null and w.until > :now))"),
    UNCONFIRMED("a.state = org.manyhands.accounts.Account.State.UNCONFIRMED"),
    SUSPENDED("y.id is not null"),
    TEAM("(a.administrator = :yes or a.moderator = :yes)");

    private final String condition;

    PeopleGroup(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
