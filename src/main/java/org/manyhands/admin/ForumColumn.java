package org.manyhands.admin;

/** The columns by which forums can be put in order. */
public enum ForumColumn {
    NAME("lower(f.name)"),
    SPACE("lower(s.name)"),
    TOPICS("f.topicCount"),
    POSTS("f.postCount"),
    LAST("f.lastPostAt"),
    CREATED("f.createdAt");

    private final String expression;

    ForumColumn(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
