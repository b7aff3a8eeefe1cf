package org.manyhands.platform.richtext;

/** A kind of mark on words. */
final class MarkKind {
    private final String name;
    private final int rank;
    private final Attributes attributes;

    /** With its place in the schema's order, in which the marks of one word stand. */
    MarkKind(String name, int rank, Attributes attributes) {
        this.name = name;
        this.rank = rank;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    int rank() {
        return rank;
    }

    Attributes attributes() {
        return attributes;
    }

    @Override
    public String toString() {
        return name;
    }
}
