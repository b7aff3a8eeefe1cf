package org.manyhands.admin;

/** The columns by which spaces can be put in order. */
public enum SpaceColumn {
    NAME("lower(s.name)"),
    ACCESS("s.access"),
    MEMBERS("z.members"),
    CREATED("s.createdAt");

    private final String expression;

    SpaceColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
