package org.manyhands.proposals;

import java.util.List;
import java.util.Locale;

/** Where a proposal stands, and where it may go from there. */
public enum Phase {
    DRAFT,
    CONSULTATION,
    AMENDMENTS,
    DECISION,
    ADOPTED,
    NOT_ADOPTED,
    CARRIED_OUT,
    WITHDRAWN;

    /** The way of a proposal for which all goes well, in order. */
    public static final List<Phase> WAY = List.of(DRAFT, CONSULTATION, AMENDMENTS, DECISION, ADOPTED, CARRIED_OUT);

    /** Where it may go next, by whatever verb. */
    public List<Phase> next() {
        return switch (this) {
            case DRAFT -> List.of(CONSULTATION, WITHDRAWN);
            case CONSULTATION -> List.of(AMENDMENTS, WITHDRAWN);
            case AMENDMENTS -> List.of(DECISION, WITHDRAWN);
            case DECISION -> List.of(ADOPTED, NOT_ADOPTED);
            case ADOPTED -> List.of(CARRIED_OUT);
            case NOT_ADOPTED, CARRIED_OUT, WITHDRAWN -> List.of();
        };
    }

    /** Where the owner may move it by hand; a decision has verbs of its own. */
    public List<Phase> moves() {
        return next().stream()
                .filter(phase -> phase != DECISION && this != DECISION)
                .toList();
    }

    /** Whether its authors may still write, invite and change what it is called. */
    public boolean isWriting() {
        return this == DRAFT || this == CONSULTATION || this == AMENDMENTS;
    }

    /** Whether nothing is left to discuss: its text stands, or nobody goes on with it. */
    public boolean isSettled() {
        return !isWriting() && this != DECISION;
    }

    /** Whether people agreed to it. */
    public boolean isAdopted() {
        return this == ADOPTED || this == CARRIED_OUT;
    }

    /** The text key of its name. */
    public String key() {
        return "proposals.phase." + code();
    }

    /** How addresses write it: {@code not-adopted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of badge that shows it. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "tag";
            case CONSULTATION, AMENDMENTS -> "open";
            case DECISION -> "waiting";
            case ADOPTED, CARRIED_OUT -> "good";
            case NOT_ADOPTED, WITHDRAWN -> "closed";
        };
    }
}
