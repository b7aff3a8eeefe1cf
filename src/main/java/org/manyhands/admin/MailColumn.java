package org.manyhands.admin;

/** The columns by which mails can be put in order. */
public enum MailColumn {
    CREATED("m.createdAt"),
    SUBJECT("m.subject"),
    STATE("m.state"),
    SENT("m.sentAt");

    private final String expression;

    MailColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
