package org.manyhands.platform.persistence;

import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The place in a list by time behind which its next page begins. It says nothing that the list does not show, and stays
 * right when the row that it was made of is gone.
 *
 * @param rank the number of the list's part, for lists that are ordered by something else first; otherwise 0
 * @param at the time of the last row that was shown
 * @param key its public key, for rows of the same moment
 */
public record Mark(int rank, Instant at, String key) {
    /** Later than anything, and early enough for every database. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    public Mark(Instant at, String key) {
        this(0, at, key);
    }

    /** The mark as it stands in an address. */
    public String text() {
        return rank + "." + Long.toString(at.getEpochSecond(), 36) + "." + Integer.toString(at.getNano(), 36) + "."
                + key;
    }

    /** Reads a mark; anything else is none, because people change addresses by hand. */
    public static Optional<Mark> read(String text) {
        if (text == null || !text.matches("[0-9]\\.-?[0-9a-z]{1,9}\\.[0-9a-z]{1,6}\\.[0-9a-z]{1,20}")) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.", -1);
        try {
            Instant at = Instant.ofEpochSecond(Long.parseLong(parts[1], 36), Long.parseLong(parts[2], 36));
            return at.isAfter(LATEST)
                    ? Optional.empty()
                    : Optional.of(new Mark(Integer.parseInt(parts[0]), at, parts[3]));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * The condition for what comes behind a mark, the oldest first; nothing where there is no mark.
     *
     * @param mark the mark or null
     * @param at the path of the time in the query
     * @param key the path of the public key
     */
    public static String behind(Mark mark, String at, String key) {
        return mark == null ? "" : " and " + behind(at, ">", key);
    }

    /** The same for a list with the latest first; those of one moment stand by their keys. */
    public static String before(Mark mark, String at, String key) {
        return mark == null ? "" : " and " + behind(at, "<", key);
    }

    private static String behind(String at, String sign, String key) {
        return "(%1$s %2$s :markAt or (%1$s = :markAt and %3$s > :markKey))".formatted(at, sign, key);
    }

    /** Sets what {@link #behind} and {@link #before} ask for. */
    public static <T> TypedQuery<T> bind(TypedQuery<T> query, Mark mark) {
        return mark == null ? query : query.setParameter("markAt", mark.at()).setParameter("markKey", mark.key());
    }
}
