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

/** Shows forums to other features. */
@ApplicationScoped
class ForumSubjectSource implements SubjectSource {
    private static final String TYPE = "forum";

    @Inject
    ForumQueries forums;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        return forums.list(viewer, ids).stream().collect(Collectors.toMap(ForumRow::id, this::card));
    }

    private SubjectCard card(ForumRow row) {
        String url = urls.forum(row.slug());
        return new SubjectCard(new SubjectRef(TYPE, row.id()), "forums.kind.forum", row.name(), url).in(row.language());
    }
}
