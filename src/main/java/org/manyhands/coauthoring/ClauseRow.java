package org.manyhands.coauthoring;

import org.manyhands.platform.markup.SafeHtml;

/**
 * A clause as it stands in the newest version that has it.
 *
 * @param id the clause's id, for references
 * @param textId the id of its text
 * @param key its public key
 * @param firstVersion where it appeared first
 * @param lastVersion the last version that has it; null while the newest one has it
 * @param version the version that label and words are of
 * @param label its number there
 * @param source its CommonMark there
 * @param html its safe HTML there
 */
public record ClauseRow(
        long id,
        long textId,
        String key,
        int firstVersion,
        Integer lastVersion,
        int version,
        String label,
        String source,
        SafeHtml html) {}
