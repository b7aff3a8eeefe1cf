package org.manyhands.forums;

import java.time.Instant;
import org.manyhands.contentnotes.Notes;
import org.manyhands.spaces.IndexedRow;
import org.manyhands.spaces.Space;

/**
 * A topic as it is found.
 *
 * @param row what it has in common with others; its words are those that it begins with
 * @param notes what these deal with
 */
public record TopicIndexRow(IndexedRow row, Notes notes) {
    /** As the query reads it: of each note its codes and its free words. */
    public TopicIndexRow(
            Long id,
            String key,
            String slug,
            String title,
            String source,
            String language,
            Long spaceId,
            Space.Access access,
            String spaceName,
            Long author,
            String authorName,
            Instant at,
            String codes,
            String words,
            String topicCodes,
            String topicWords) {
        this(
                new IndexedRow(
                        id, key, slug, title, source, language, spaceId, access, spaceName, author, authorName, at),
                Notes.of(topicCodes, topicWords).and(Notes.of(codes, words)));
    }

    Long id() {
        return row.id();
    }
}
