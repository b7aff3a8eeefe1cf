package org.manyhands.admin;

/** The columns by which failed jobs can be put in order. */
public enum JobColumn {
    FAILED("f.failedAt"),
    NAME("f.name"),
    RETRIED("f.retriedAt");

    private final String expression;

    JobColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
