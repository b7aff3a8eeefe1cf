package org.manyhands.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;

/** Finds what can be moderated, in whatever feature it stands. */
@ApplicationScoped
class ModeratedSubjects {
    private static final int AROUND = 3;

    @Inject
    @Any
    Instance<Hideable> features;

    Moderated get(SubjectRef subject) {
        return feature(subject).list(List.of(subject.id())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(subject.type()));
    }

    /** Those that exist, with one look-up for each type. */
    Map<SubjectRef, Moderated> list(Collection<SubjectRef> subjects) {
        Map<String, List<Long>> ids = subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toList())));
        Map<SubjectRef, Moderated> found = new HashMap<>();
        for (Hideable feature : features) {
            if (ids.containsKey(feature.type())) {
                feature.list(ids.get(feature.type())).forEach(one -> found.put(one.subject(), one));
            }
        }
        return found;
    }

    /** What stands around something, with itself: in closed spaces itself alone, as it alone was reported. */
    List<Moderated> around(Moderated what, Space space) {
        return space.isClosed()
                ? List.of(what)
                : feature(what.subject()).around(what.subject().id(), AROUND);
    }

    Hideable feature(SubjectRef subject) {
        for (Hideable feature : features) {
            if (feature.type().equals(subject.type())) {
                return feature;
            }
        }
        throw new NotFound(subject.type());
    }
}
