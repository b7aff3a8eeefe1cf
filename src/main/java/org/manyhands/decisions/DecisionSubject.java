package org.manyhands.decisions;

import org.manyhands.platform.security.Actor;

/** Plug-in by which a feature says who reads and runs the decisions about its subjects. */
public interface DecisionSubject {
    /** The type of the subjects, the same word as in their references. */
    String type();

    /** How the actor stands to the decisions about this subject. */
    DecisionStanding standing(Actor actor, long subjectId);

    /**
     * The path of the page on which people decide about this subject.
     *
     * @param titled whether it may hold words of the subject's title
     */
    String path(long subjectId, boolean titled);
}
