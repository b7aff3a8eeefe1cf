package org.manyhands.home;

import org.manyhands.platform.subjects.SubjectCard;

/**
 * A line of what concerns the reader.
 *
 * @param row what happened
 * @param card the subject as the reader may see it
 */
public record FeedItem(FeedRow row, SubjectCard card) {}
