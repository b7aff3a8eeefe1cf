package org.manyhands.admin;

/** The columns by which organizations can be put in order. */
public enum OrganizationColumn {
    NAME("o.nameLower"),
    KIND("o.kind"),
    AREA("o.areaLower"),
    STATE("o.state"),
    VERIFIED("o.verifiedUntil"),
    CREATED("o.createdAt");

    private final String expression;

    OrganizationColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
