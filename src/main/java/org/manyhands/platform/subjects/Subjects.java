package org.manyhands.platform.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;

/** Finds subjects of all features as a viewer may see them, with one look-up for each type. */
@ApplicationScoped
public class Subjects {
    @Inject
    @Any
    Instance<SubjectSource> sources;

    /** The cards of all that the viewer may see among these; the others are missing. */
    public Map<SubjectRef, SubjectCard> cards(Actor viewer, Collection<SubjectRef> subjects) {
        Map<String, List<Long>> idsByType = subjects.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toList())));
        Map<SubjectRef, SubjectCard> cards = new HashMap<>();
        for (SubjectSource source : sources) {
            List<Long> ids = idsByType.get(source.type());
            if (ids != null) {
                source.cards(viewer, ids).forEach((id, card) -> cards.put(new SubjectRef(source.type(), id), card));
            }
        }
        return cards;
    }

    /** Whether the actor looks after a subject; of what no feature knows, nobody does. */
    public boolean looksAfter(Actor actor, SubjectRef subject) {
        for (SubjectSource source : sources) {
            if (source.type().equals(subject.type())) {
                return source.looksAfter(actor, subject.id());
            }
        }
        return false;
    }

    /** One subject's card, if the viewer may see it. */
    public Optional<SubjectCard> card(Actor viewer, SubjectRef subject) {
        return Optional.ofNullable(cards(viewer, List.of(subject)).get(subject));
    }
}
