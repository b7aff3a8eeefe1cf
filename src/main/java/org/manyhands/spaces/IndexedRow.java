package org.manyhands.spaces;

import java.time.Instant;
import org.manyhands.platform.index.Found;
import org.manyhands.platform.index.IndexEntry;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * What of a space can be found, as queries of all features read it.
 *
 * @param id the database id
 * @param key its public key, or whatever its address is made of
 * @param slug the readable end of its address, or null
 * @param title how it is called
 * @param words more about it, or null
 * @param language of its words, such as {@code es}, or null
 * @param spaceId the space
 * @param access who reads that
 * @param spaceName what it is called
 * @param author the persona who made it, or null
 * @param authorName the name of that persona, or null
 * @param at when it was made
 */
public record IndexedRow(
        Long id,
        String key,
        String slug,
        String title,
        String words,
        String language,
        Long spaceId,
        Space.Access access,
        String spaceName,
        Long author,
        String authorName,
        Instant at) {
    /** What the index keeps of it. */
    public IndexEntry entry(String plainWords, String context, SubjectRef behind) {
        return new IndexEntry(
                id, title, plainWords, context, language, door(access, spaceId), behind, spaceId, author, at);
    }

    /** What a reader is shown of it, whom the query has asked for. */
    public Found found(String plainWords, String url) {
        return new Found(title, plainWords, url, spaceName, authorName, at, language);
    }

    /** The door to the content of a space; whom a space lets read stays as it was begun. */
    public static String door(Space.Access access, long spaceId) {
        return IndexEntry.door(access == Space.Access.PUBLIC, spaceId);
    }
}
