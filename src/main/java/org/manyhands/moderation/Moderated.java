package org.manyhands.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * What moderation needs to know of a subject.
 *
 * @param subject which one
 * @param spaceId where it stands
 * @param authorAccountId who is told when it is hidden; null for what was imported
 * @param author the name that it stands under
 * @param title where it stands, such as the title of its topic
 * @param html its words as safe HTML
 * @param at when it was written
 * @param url where it stands
 * @param hidden whether it is hidden now
 * @param noteKeys the text keys of what it deals with; its words are collapsed then
 * @param noteWords what else it deals with, or the empty text
 */
public record Moderated(
        SubjectRef subject,
        long spaceId,
        Long authorAccountId,
        String author,
        String title,
        SafeHtml html,
        Instant at,
        String url,
        boolean hidden,
        List<String> noteKeys,
        String noteWords)
        implements Serializable {
    /** Whether its words are shown only to whoever asks for them. */
    public boolean isNoted() {
        return !noteKeys.isEmpty() || !noteWords.isEmpty();
    }
}
