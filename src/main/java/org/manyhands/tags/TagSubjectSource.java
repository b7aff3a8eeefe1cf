package org.manyhands.tags;

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

/** Shows tags to other features. */
@ApplicationScoped
class TagSubjectSource implements SubjectSource {
    @Inject
    TagQueries tags;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return Tag.TYPE;
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        return tags.list(viewer, ids).stream().collect(Collectors.toMap(TagRow::id, this::card));
    }

    private SubjectCard card(TagRow row) {
        return new SubjectCard(
                new SubjectRef(Tag.TYPE, row.id()), "tags.kind.tag", row.name(), urls.tag(row.space(), row.slug()));
    }
}
