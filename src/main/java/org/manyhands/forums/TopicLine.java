package org.manyhands.forums;

import java.io.Serializable;
import java.util.List;
import org.manyhands.tags.TagRow;

/**
 * A topic as lists show it. Two readers for whom it is equal see the same.
 *
 * @param row the topic
 * @param tags that it has
 */
public record TopicLine(TopicRow row, List<TagRow> tags) implements Serializable {}
