package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.Noted;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.index.IndexSource;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.IndexedRow;
import org.manyhands.spaces.Persona;
import org.manyhands.tags.Tag;

/** Lets posts be found, by their words and by the title and the tags of their topic. What is hidden or gone is found by nobody. */
@ApplicationScoped
class PostIndexSource implements IndexSource {
    @Inject
    ForumIndexQueries posts;

    @Inject
    Subjects subjects;

    @Inject
    ContentNoteQueries notes;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return PostSubjectSource.TYPE;
    }

    @Override
    public String kindKey() {
        return "forums.kind.post";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(type(), TopicIndexSource.TYPE, Persona.TYPE, Tag.TYPE);
    }

    @Override
    public List<IndexEntry> entries(Collection<Long> ids) {
        List<PostIndexRow> rows = posts.posts(ids);
        Map<Long, List<TopicTag>> tags =
                posts.tags(rows.stream().map(PostIndexRow::topicId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> entry(row)
                        .tagged(tags.getOrDefault(row.topicId(), List.of()).stream()
                                .map(TopicTag::tagId)
                                .toList()))
                .toList();
    }

    private IndexEntry entry(PostIndexRow row) {
        return new IndexEntry(
                row.id(),
                "",
                markup.plain(row.source()),
                row.topicTitle(),
                row.language(),
                IndexedRow.door(row.access(), row.spaceId()),
                row.subject(),
                row.spaceId(),
                row.author(),
                row.at());
    }

    @Override
    public List<Long> after(long id, int most) {
        return posts.after(Post.class, id, most);
    }

    @Override
    public List<Long> touchedBy(String type, Collection<Long> changed, long after, int most) {
        return switch (type) {
            case TopicIndexSource.TYPE -> posts.postsOf("topic", changed, after, most);
            case Persona.TYPE -> posts.postsOf("persona", changed, after, most);
            case Tag.TYPE -> posts.postsTagged(changed, after, most);
            default -> IndexSource.super.touchedBy(type, changed, after, most);
        };
    }

    /** What is said of a subject is seen by who sees that. */
    @Override
    public Map<Long, Found> found(Actor reader, Collection<Long> ids) {
        List<PostIndexRow> rows = posts.posts(reader, ids);
        List<SubjectRef> discussed = rows.stream()
                .map(PostIndexRow::subject)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<SubjectRef> seen = discussed.isEmpty()
                ? Set.of()
                : subjects.cards(reader, discussed).keySet();
        Map<Long, Noted> noted =
                notes.noted(reader, rows.stream().collect(Collectors.toMap(PostIndexRow::id, PostIndexRow::notes)));
        Map<Long, Found> found = new HashMap<>();
        for (PostIndexRow row : rows) {
            if (row.subject() == null || seen.contains(row.subject())) {
                found.put(row.id(), found(row, noted.getOrDefault(row.id(), Noted.plain())));
            }
        }
        return found;
    }

    private Found found(PostIndexRow row, Noted noted) {
        return new Found(
                row.topicTitle(),
                noted.isRead() ? markup.plain(row.source()) : null,
                urls.topicPost(row.topicKey(), row.topicSlug(), PostPages.of(row.number()), row.number()),
                row.spaceName(),
                row.authorName() == null ? row.importedName() : row.authorName(),
                row.at(),
                row.language());
    }
}
