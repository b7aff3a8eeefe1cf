package org.manyhands.forums;

import java.util.List;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.subjects.SubjectCard;

/**
 * A post with all that its page shows beside it.
 *
 * @param row the post
 * @param became what it led to: needs, clauses
 * @param about the part of a text that it is about, or null
 * @param hiddenReason why it is hidden, or null
 * @param own whether the reader wrote it
 * @param mayEdit whether the reader edits it
 * @param mayDelete whether the reader deletes it
 * @param mayDistil whether the reader marks it as evidence
 * @param mayModerate whether the reader hides and restores it
 * @param mayNote whether the reader says what it deals with
 * @param mayReport whether the reader reports it
 * @param mayReadHistory whether the reader sees how it was before
 */
public record ShownPost(
        PostRow row,
        List<LinkRow> became,
        SubjectCard about,
        String hiddenReason,
        boolean own,
        boolean mayEdit,
        boolean mayDelete,
        boolean mayDistil,
        boolean mayModerate,
        boolean mayNote,
        boolean mayReport,
        boolean mayReadHistory) {}
