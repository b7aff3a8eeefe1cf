package org.manyhands.proposals;

import java.time.Instant;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * A proposal, as lists and pages show it.
 *
 * @param id for references
 * @param key its public key
 * @param slug the readable end of its address
 * @param title what it is called
 * @param summary what it wants, in a sentence or two
 * @param phase where it stands
 * @param phaseSince since when
 * @param spaceId the space that it belongs to
 * @param spaceSlug the space's address
 * @param spaceName the space's name
 * @param head the number of the newest version; 0 while nothing is written
 * @param steps how many steps its text has
 * @param versionSteps how many of them are in the newest version
 * @param authors how many people have the role to write it
 * @param contributors how many more people have words in it: they had a role before, or write by that of others
 * @param adoptedVersion the version that people agreed to, or null
 * @param statementHtml what was said of the outcome, or null
 * @param createdAt when it was begun
 * @param changedAt when something about it changed last
 * @param publishedAt since when others than its authors see it, or null
 * @param edition counts changes of title, summary and phase, so that a lost update is noticed
 * @param language of its words, such as {@code es}, or null
 */
public record ProposalRow(
        long id,
        String key,
        String slug,
        String title,
        String summary,
        Phase phase,
        Instant phaseSince,
        long spaceId,
        String spaceSlug,
        String spaceName,
        int head,
        int steps,
        int versionSteps,
        long authors,
        long contributors,
        Integer adoptedVersion,
        SafeHtml statementHtml,
        Instant createdAt,
        Instant changedAt,
        Instant publishedAt,
        int edition,
        String language) {
    /** How many people wrote it, as far as anything is written, or are to. */
    public long writers() {
        return authors + contributors;
    }

    /** Whether nothing at all is written. */
    public boolean unwritten() {
        return steps == 0;
    }

    /** Whether something is written that is in no version yet. */
    public boolean unsettled() {
        return steps > versionSteps;
    }

    /** Names it for links, texts, decisions and discussion. */
    public SubjectRef subject() {
        return new SubjectRef(Proposal.TYPE, id);
    }
}
