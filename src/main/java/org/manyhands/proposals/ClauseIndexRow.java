package org.manyhands.proposals;

import java.time.Instant;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Space;

/**
 * A clause as it is found, in the newest version of its proposal.
 *
 * @param id the database id of the clause
 * @param key its public key
 * @param label its number in that version
 * @param source its words
 * @param at when that version was made
 * @param proposalId the proposal
 * @param proposalKey its public key
 * @param proposalSlug the readable end of its address
 * @param proposalTitle what it is called
 * @param language of its words, such as {@code es}, or null
 * @param spaceId the space
 * @param access who reads that
 * @param spaceName what it is called
 */
public record ClauseIndexRow(
        Long id,
        String key,
        String label,
        String source,
        Instant at,
        Long proposalId,
        String proposalKey,
        String proposalSlug,
        String proposalTitle,
        String language,
        Long spaceId,
        Space.Access access,
        String spaceName) {
    SubjectRef proposal() {
        return new SubjectRef(Proposal.TYPE, proposalId);
    }
}
