package org.manyhands.forums;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The place in a forum's list after which its next page begins.
 *
 * @param pinned whether the last topic shown was pinned
 * @param lastPostAt when its latest post was written
 * @param key its public key, for topics of the same moment
 */
record TopicMark(boolean pinned, Instant lastPostAt, String key) implements Serializable {
    /** Later than any topic, and early enough for every database. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    static TopicMark of(TopicRow row) {
        return new TopicMark(row.pinned(), row.lastPostAt(), row.key());
    }

    /** The condition for what comes after it, with the parameters {@code :pinned}, {@code :at} and {@code :key}. */
    String condition() {
        String later = "(t.pinned = :pinned and (t.lastPostAt < :at or (t.lastPostAt = :at and t.publicKey > :key)))";
        return pinned ? " and (t.pinned <> :pinned or " + later + ")" : " and " + later;
    }

    /** The mark as it stands in a URL: nothing that the list does not show. */
    String text() {
        return (pinned ? "p" : "n") + Long.toString(lastPostAt.getEpochSecond(), 36) + "."
                + Integer.toString(lastPostAt.getNano(), 36) + "." + key;
    }

    /** Reads a mark; anything else is none. */
    static Optional<TopicMark> read(String text) {
        if (text == null || !text.matches("[pn]-?[0-9a-z]{1,9}\\.[0-9a-z]{1,6}\\.[0-9a-z]{1,20}")) {
            return Optional.empty();
        }
        String[] parts = text.substring(1).split("\\.", -1);
        try {
            Instant at = Instant.ofEpochSecond(Long.parseLong(parts[0], 36), Long.parseLong(parts[1], 36));
            return at.isAfter(LATEST)
                    ? Optional.empty()
                    : Optional.of(new TopicMark(text.startsWith("p"), at, parts[2]));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
