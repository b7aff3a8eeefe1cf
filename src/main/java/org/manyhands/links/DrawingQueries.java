package org.manyhands.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;

/** Where a viewer may say that words came from a post, for pages that show posts and know no texts. */
@ApplicationScoped
public class DrawingQueries {
    @Inject
    @Any
    Instance<DrawingSource> sources;

    /** By subject, the texts near them whose links the viewer keeps; nothing is read for those who keep none. */
    public Map<SubjectRef, SubjectCard> of(Actor viewer, Collection<SubjectRef> subjects) {
        Map<SubjectRef, SubjectCard> texts = new LinkedHashMap<>();
        if (viewer.isActive() && !subjects.isEmpty()) {
            sources.forEach(source -> texts.putAll(source.of(viewer, subjects)));
        }
        return texts;
    }
}
