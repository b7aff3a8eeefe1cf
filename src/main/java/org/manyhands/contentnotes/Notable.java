package org.manyhands.contentnotes;

import org.manyhands.platform.subjects.SubjectRef;

/**
 * A subject that somebody is about to note, as its feature knows it.
 *
 * @param subject which one
 * @param spaceId where it stands
 * @param own whether the actor wrote it
 * @param moderated whether the actor keeps order where it stands
 * @param authorAccountId who wrote it, or null when nobody here did
 * @param title where it stands, such as the title of its topic
 * @param url where it stands
 */
public record Notable(
        SubjectRef subject,
        long spaceId,
        boolean own,
        boolean moderated,
        Long authorAccountId,
        String title,
        String url) {
    /** The same where whoever keeps order acts for others, also for words of their own. */
    public Notable byOthers() {
        return new Notable(subject, spaceId, false, moderated, authorAccountId, title, url);
    }
}
