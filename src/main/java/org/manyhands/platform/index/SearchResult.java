package org.manyhands.platform.index;

import java.util.List;

/**
 * What was found.
 *
 * @param hits one page of it
 * @param count how many there are in all, at most {@link #COUNTED}
 * @param more where the list goes on, or null
 * @param whole whether the index has everything in it; while it is made again, what is found is not all
 */
public record SearchResult(List<SearchHit> hits, int count, String more, boolean whole) {
    /** So many are counted; of more it is only known that they are more. */
    public static final int COUNTED = 1_000;

    static SearchResult none(boolean whole) {
        return new SearchResult(List.of(), 0, null, whole);
    }

    /** Whether there are more than were counted. */
    public boolean isMany() {
        return count >= COUNTED;
    }
}
