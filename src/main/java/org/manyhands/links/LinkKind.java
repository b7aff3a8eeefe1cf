package org.manyhands.links;

/** What a link says of its two ends, read from the first to the second. */
public enum LinkKind {
    /** A post is evidence for a need. */
    EVIDENCE("post", "need"),
    /** A need is answered by a proposal. */
    ANSWERED("need", "proposal"),
    /** A need is answered by one clause. */
    ANSWERED_BY_CLAUSE("need", "clause"),
    /** The words of a clause came from a post. */
    DRAWN_FROM("post", "clause"),
    /** A campaign carries a proposal on. */
    CARRIED_ON("proposal", "campaign"),
    /** A clause became a demand. */
    DEMANDED("clause", "demand"),
    /** A demand was answered by a reply. */
    REPLIED("demand", "reply"),
    /** A demand was answered by a promise. */
    PROMISED("demand", "commitment");

    private final String from;
    private final String to;

    LinkKind(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The type of subject that it starts at. */
    public String from() {
        return from;
    }

    /** The type of subject that it leads to. */
    public String to() {
        return to;
    }
}
