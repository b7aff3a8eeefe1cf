package org.manyhands.platform.subjects;

import java.util.Collection;
import java.util.Map;
import org.manyhands.platform.security.Actor;

/** Plug-in by which a feature shows its subjects to features that do not know it. */
public interface SubjectSource {
    /** The type of the subjects, the same word as in {@link SubjectRef#type()}. */
    String type();

    /** The cards of those subjects that the viewer may see, by id; what is hidden or gone is left out. */
    Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids);

    /**
     * Whether the actor looks after this subject, and so after what other features keep for it, such as its discussion.
     */
    default boolean looksAfter(Actor actor, long id) {
        return false;
    }
}
