package org.manyhands.admin;

import java.util.Locale;

/** Which organizations the administrators' list shows: by state, or by verification. */
public enum OrganizationGroup {
    ALL("1 = 1"),
    OPEN("o.state = org.manyhands.organizations.Organization.State.OPEN"),
    SUSPENDED("o.state = org.manyhands.organizations.Organization.State.SUSPENDED"),
    CLOSED("o.state = org.manyhands.organizations.Organization.State.CLOSED"),
    VERIFIED(OPEN.condition + " and o.verifiedUntil >= :today"),
    UNVERIFIED(OPEN.condition + " and (o.verifiedUntil is null or o.verifiedUntil < :today)"),
    ENDING(OPEN.condition + " and o.verifiedUntil >= :today and o.verifiedUntil <= :soon"),
    ASKING("exists (select v.id from OrganizationVerification v where v.organization = o"
            + " and v.state = org.manyhands.organizations.OrganizationVerification.State.REQUESTED)");

    private final String condition;

    OrganizationGroup(String condition) {
        this.condition = condition;
    }

    /** What is asked of an organization {@code o}, as JPQL. */
    String condition() {
        return condition;
    }

    boolean asksForToday() {
        return condition.contains(":today");
    }

    boolean asksForSoon() {
        return condition.contains(":soon");
    }

    /** The word for it in text keys and URLs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
