package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.platform.ui.Urls;

/** Shows posts to other features, by their author and first words; by the author alone where they have a content note. */
@ApplicationScoped
class PostSubjectSource implements SubjectSource {
    static final String TYPE = "post";
    private static final int FIRST_WORDS = 80;

    @Inject
    PostQueries posts;

    @Inject
    Subjects subjects;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        List<PostCardRow> rows = posts.listCards(viewer, ids);
        List<SubjectRef> discussed = rows.stream()
                .map(PostCardRow::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<SubjectRef> seen = discussed.isEmpty()
                ? Set.of()
                : subjects.cards(viewer, discussed).keySet();
        Map<Long, SubjectCard> cards = new HashMap<>();
        for (PostCardRow row : rows) {
            if (row.subject() == null || seen.contains(row.subject())) {
                cards.put(row.id(), card(row));
            }
        }
        return cards;
    }

    private SubjectCard card(PostCardRow row) {
        String title = row.isNoted()
                ? row.author()
                : row.author() + ": " + Quotes.firstWords(markup.plain(row.source()), FIRST_WORDS);
        String url = urls.topicPost(row.topicKey(), row.topicSlug(), PostPages.of(row.number()), row.number());
        return new SubjectCard(new SubjectRef(TYPE, row.id()), "forums.kind.post", title, url).in(row.language());
    }
}
