package org.manyhands.coauthoring;

import org.manyhands.platform.security.Actor;

/** Plug-in by which a feature says who reads and writes the texts of its subjects. */
public interface TextSubject {
    /** The type of the subjects, the same word as in their references. */
    String type();

    /** How the actor stands to the text of this subject. */
    TextStanding standing(Actor actor, long subjectId);
}
