package org.manyhands.decisions;

/** What a person says in a round of consent. */
public enum Answer {
    AGREE,
    ABSTAIN,
    OBJECT
}
