package org.manyhands.forums;

import java.io.Serializable;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * What names a post on pages of other features.
 *
 * @param id the database id
 * @param number its number within the topic
 * @param personaName the name of the persona, or null when it was imported
 * @param importedName the name that it was imported with, or null
 * @param source its words
 * @param topicKey the topic's public key
 * @param topicSlug the readable end of the topic's address
 * @param subjectType what the topic discusses, or null
 * @param subjectId which one, or null
 * @param language of its words, such as {@code es}, or null
 * @param notes what it deals with, or null
 * @param topicNotes what its whole topic deals with, or null
 */
public record PostCardRow(
        Long id,
        int number,
        String personaName,
        String importedName,
        String source,
        String topicKey,
        String topicSlug,
        String subjectType,
        Long subjectId,
        String language,
        String notes,
        String topicNotes)
        implements Serializable {
    /** Under which name it stands. */
    public String author() {
        return personaName == null ? importedName : personaName;
    }

    /** Whether its words may stand where nobody chose to read them. */
    boolean isNoted() {
        return notes != null || topicNotes != null;
    }

    SubjectRef subject() {
        return subjectType == null ? null : new SubjectRef(subjectType, subjectId);
    }
}
