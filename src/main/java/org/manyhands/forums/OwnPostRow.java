package org.manyhands.forums;

import java.io.Serializable;
import java.time.Instant;

/**
 * A post in the list of one's own.
 *
 * @param topic the title of its topic
 * @param hiddenAt when somebody hid it, or null
 * @param language of its words, such as {@code es}, or null
 * @param notes what it deals with, or null
 * @param topicNotes what its whole topic deals with, or null
 */
public record OwnPostRow(
        String key,
        String space,
        String topic,
        String source,
        Instant createdAt,
        Instant hiddenAt,
        String language,
        String notes,
        String topicNotes)
        implements Serializable {
    /** Whether its words are for its own page alone. */
    public boolean isNoted() {
        return notes != null || topicNotes != null;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }
}
