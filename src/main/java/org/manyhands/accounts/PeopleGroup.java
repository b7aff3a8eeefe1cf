package org.manyhands.accounts;

/** The groups of accounts that administrators look at, each with its condition on the account {@code a}. */
public enum PeopleGroup {
    ALL("a.id is not null"),
    WAITING("a.state = org.manyhands.accounts.Account.State.WAITING"),
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
