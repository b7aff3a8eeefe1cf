package org.manyhands.forums;

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

/** Shows needs to other features. */
@ApplicationScoped
class NeedSubjectSource implements SubjectSource {
    static final String TYPE = "need";

    @Inject
    NeedQueries needs;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        return needs.list(viewer, ids).stream().collect(Collectors.toMap(NeedRow::id, this::card));
    }

    private SubjectCard card(NeedRow row) {
        String url = urls.need(row.key(), row.slug());
        return new SubjectCard(new SubjectRef(TYPE, row.id()), "forums.kind.need", row.title(), url).in(row.language());
    }
}
