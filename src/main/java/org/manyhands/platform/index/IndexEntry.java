package org.manyhands.platform.index;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * What the index keeps of a subject.
 *
 * @param id which one of its type
 * @param title its own title, or empty
 * @param words its text, without marks of any kind
 * @param context the title of what it stands in, or empty: whoever remembers that finds it, too
 * @param language of its words, such as {@code es}, or null
 * @param door who may find it: {@link #OPEN} or a key that some readers hold
 * @param behind the subject that its readers must see besides, or null
 * @param spaceId the space that it belongs to, or null
 * @param author the persona who wrote it, or null
 * @param at when it was written
 * @param tags the tags that it has or stands under
 */
public record IndexEntry(
        long id,
        String title,
        String words,
        String context,
        String language,
        String door,
        SubjectRef behind,
        Long spaceId,
        Long author,
        Instant at,
        Set<Long> tags) {
    /** The door that stands open to everybody. */
    public static final String OPEN = "open";

    public IndexEntry {
        title = title == null ? "" : title;
        words = words == null ? "" : words;
        context = context == null ? "" : context;
        tags = Set.copyOf(tags);
    }

    /** What has no tags. */
    public IndexEntry(
            long id,
            String title,
            String words,
            String context,
            String language,
            String door,
            SubjectRef behind,
            Long spaceId,
            Long author,
            Instant at) {
        this(id, title, words, context, language, door, behind, spaceId, author, at, Set.of());
    }

    /** The same with tags. */
    public IndexEntry tagged(Collection<Long> all) {
        return new IndexEntry(id, title, words, context, language, door, behind, spaceId, author, at, Set.copyOf(all));
    }

    /** The door to what is read by those who read a space. */
    public static String door(boolean everybody, long spaceId) {
        return everybody ? OPEN : "space:" + spaceId;
    }
}
