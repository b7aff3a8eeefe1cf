package org.manyhands.coauthoring;

/** What a text is made of. */
public enum BlockKind {
    HEADING,
    CLAUSE
}
