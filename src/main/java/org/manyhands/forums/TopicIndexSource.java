package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.Noted;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;
import org.manyhands.spaces.Persona;
import org.manyhands.tags.Tag;

/** Lets topics of forums be found with what they begin with, and by their tags; a discussion of a subject is found by that and by its posts. */
@ApplicationScoped
class TopicIndexSource implements IndexSource {
    static final String TYPE = "topic";

    @Inject
    ForumIndexQueries topics;

    @Inject
    ContentNoteQueries notes;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String kindKey() {
        return "forums.kind.topic";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(TYPE, PostSubjectSource.TYPE, Persona.TYPE, Tag.TYPE);
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        Map<Long, List<TopicTag>> tags = topics.tags(ids);
        return topics.topics(ids).stream()
                .map(topic -> entry(topic.row(), tags.getOrDefault(topic.id(), List.of())))
                .toList();
    }

    private IndexEntry entry(IndexedRow row, List<TopicTag> tags) {
        String names = tags.stream().map(TopicTag::name).collect(Collectors.joining(", "));
        return row.entry(words(row), names, null)
                .tagged(tags.stream().map(TopicTag::tagId).toList());
    }

    @Override
    public List<Long> after(long id, int most) {
        return topics.after(Topic.class, id, most);
    }

    @Override
    public List<Long> touchedBy(String type, Collection<Long> changed, long after, int most) {
        return switch (type) {
            case PostSubjectSource.TYPE -> topics.topicsOfPosts(changed, after, most);
            case Persona.TYPE -> topics.topicsOfPersonas(changed, after, most);
            case Tag.TYPE -> topics.topicsTagged(changed, after, most);
            default -> IndexSource.super.touchedBy(type, changed, after, most);
        };
    }

    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        List<TopicIndexRow> rows = topics.topics(reader, ids);
        Map<Long, Noted> noted =
                notes.noted(reader, rows.stream().collect(Collectors.toMap(TopicIndexRow::id, TopicIndexRow::notes)));
        return rows.stream().collect(Collectors.toMap(TopicIndexRow::id, topic -> found(topic.row(), noted)));
    }

    private Found found(IndexedRow row, Map<Long, Noted> noted) {
        boolean read = noted.getOrDefault(row.id(), Noted.plain()).isRead();
        return row.found(read ? words(row) : null, urls.topic(row.key(), row.slug()));
    }

    private String words(IndexedRow row) {
        return row.words() == null ? "" : markup.plain(row.words());
    }
}
