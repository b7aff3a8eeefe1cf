package org.manyhands.links;

import org.manyhands.platform.subjects.SubjectCard;

/**
 * A link with both its ends.
 *
 * @param from the first end, or null when its words are hidden or gone
 * @param link the link, whose other end is the second
 */
public record LinkEnds(SubjectCard from, LinkRow link) {}
