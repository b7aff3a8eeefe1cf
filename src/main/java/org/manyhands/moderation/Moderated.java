package org.manyhands.moderation;

import java.io.Serializable;
import java.time.Instant;
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
        boolean hidden)
        implements Serializable {}
