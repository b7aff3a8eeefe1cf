package org.manyhands.forums;

import java.time.Instant;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;

/**
 * A post as it is found.
 *
 * @param id the database id
 * @param number its number within the topic
 * @param source its words
 * @param language of its words, such as {@code es}, or null
 * @param author the persona, or null
 * @param authorName the name of the persona, or null when it was imported
 * @param importedName the name that it was imported with, or null
 * @param at when it was written
 * @param topicId the topic
 * @param topicKey the topic's public key
 * @param topicSlug the readable end of the topic's address
 * @param topicTitle how the topic is called
 * @param subjectType what the topic discusses, or null
 * @param subjectId which one, or null
 * @param spaceId the space
 * @param access who reads that
 * @param spaceName what it is called
 * @param notes what it deals with
 */
public record PostIndexRow(
        Long id,
        int number,
        String source,
        String language,
        Long author,
        String authorName,
        String importedName,
        Instant at,
        Long topicId,
        String topicKey,
        String topicSlug,
        String topicTitle,
        String subjectType,
        Long subjectId,
        Long spaceId,
        Space.Access access,
        String spaceName,
        Notes notes) {
    /** As the query reads it: of each note its codes and its free words. */
    public PostIndexRow(
            Long id,
            int number,
            String source,
            String language,
            Long author,
            String authorName,
            String importedName,
            Instant at,
            Long topicId,
            String topicKey,
            String topicSlug,
            String topicTitle,
            String subjectType,
            Long subjectId,
            Long spaceId,
            Space.Access access,
            String spaceName,
            String codes,
            String words,
            String topicCodes,
            String topicWords) {
        this(
                id,
                number,
                source,
                language,
                author,
                authorName,
                importedName,
                at,
                topicId,
                topicKey,
                topicSlug,
                topicTitle,
                subjectType,
                subjectId,
                spaceId,
                access,
                spaceName,
                Notes.of(topicCodes, topicWords).and(Notes.of(codes, words)));
    }

    SubjectRef subject() {
        return subjectType == null ? null : new SubjectRef(subjectType, subjectId);
    }
}
