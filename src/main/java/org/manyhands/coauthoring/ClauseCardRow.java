package org.manyhands.coauthoring;

import org.manyhands.platform.subjects.SubjectRef;

/**
 * What a card says of a clause, as it stands in the newest version that has it.
 *
 * @param id the clause's id
 * @param key the clause's key
 * @param lastVersion the last version that had it, or null while it stands in the text
 * @param label its number
 * @param source CommonMark
 * @param ownerType the type of what the text belongs to
 * @param ownerId which of that type
 */
public record ClauseCardRow(
        Long id, String key, Integer lastVersion, String label, String source, String ownerType, long ownerId) {
    SubjectRef owner() {
        return new SubjectRef(ownerType, ownerId);
    }
}
