package org.manyhands.accounts;

/** The columns by which people can be put in order; nothing that a browser sends becomes part of a query. */
public enum PeopleColumn {
    NAME("lower(a.displayName)"),
    ADDRESS("a.emailLower"),
    STATE("a.state"),
    JOINED("a.joinedAt");

    private final String expression;

    PeopleColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
