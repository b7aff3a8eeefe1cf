package org.manyhands.links;

import java.util.Collection;
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;

/** Plug-in by which a feature tells of which of its texts a viewer may say that words came from a post. */
public interface DrawingSource {
    /**
     * The texts that these subjects are or belong to, and whose links the viewer keeps.
     *
     * @return by subject, cards whose address is the page where it is said, for {@code ?post=} with the key of the post
     */
    Map<SubjectRef, SubjectCard> of(Actor viewer, Collection<SubjectRef> subjects);
}
