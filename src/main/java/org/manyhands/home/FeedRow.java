package org.manyhands.home;

import java.time.Instant;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * Something that happened in a space of the reader's.
 *
 * @param at when
 * @param verb what, by name
 * @param subjectType of what kind
 * @param subjectId which
 * @param persona who, by the name in that space; null for an import or the portal itself
 * @param space the space's name
 */
public record FeedRow(Instant at, String verb, String subjectType, long subjectId, String persona, String space) {
    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    /** The text that tells it. */
    public String messageKey() {
        return new Verb(verb).messageKey();
    }
}
