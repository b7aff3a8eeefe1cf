package org.manyhands.admin;

/** The columns by which the activity record can be put in order. */
public enum ActivityColumn {
    AT("v.at"),
    VERB("v.verb");

    private final String expression;

    ActivityColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
