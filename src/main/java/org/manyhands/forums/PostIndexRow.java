package org.manyhands.forums;

import java.time.Instant;
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
 * @param topicKey the topic's public key
 * @param topicSlug the readable end of the topic's address
 * @param topicTitle how the topic is called
 * @param subjectType what the topic discusses, or null
 * @param subjectId which one, or null
 * @param spaceId the space
 * @param access who reads that
 * @param spaceName what it is called
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
        String topicKey,
        String topicSlug,
        String topicTitle,
        String subjectType,
        Long subjectId,
        Long spaceId,
        Space.Access access,
        String spaceName) {
    SubjectRef subject() {
        return subjectType == null ? null : new SubjectRef(subjectType, subjectId);
    }
}
