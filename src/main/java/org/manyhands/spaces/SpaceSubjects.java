package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows spaces to features that only know them by reference. */
@ApplicationScoped
class SpaceSubjects implements SubjectSource {
    @Inject
    SpaceQueries spaces;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return "space";
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        return spaces.list(viewer, ids).stream().collect(Collectors.toMap(SpaceRow::spaceId, this::card));
    }

    private SubjectCard card(SpaceRow space) {
        return new SubjectCard(
                        new SubjectRef("space", space.spaceId()), "spaces.kind", space.name(), urls.space(space.slug()))
                .in(space.language());
    }
}
