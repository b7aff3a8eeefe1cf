package org.manyhands.platform.index;

import java.time.Instant;
import java.util.Collection;

/**
 * What somebody looks for.
 *
 * @param words by which words
 * @param type only of this type, or null
 * @param spaceId only in this space, or null
 * @param authors only of these personas, or null for anybody
 * @param tags only with one of these tags, or null for any and none
 * @param from written at this time or later, or null
 * @param until written before this time, or null
 * @param newest whether the newest come first, not the best
 */
public record SearchAsk(
        SearchWords words,
        String type,
        Long spaceId,
        Collection<Long> authors,
        Collection<Long> tags,
        Instant from,
        Instant until,
        boolean newest) {
    /** By words alone, the best first. */
    public static SearchAsk of(String typed) {
        return new SearchAsk(SearchWords.of(typed), null, null, null, null, null, null, false);
    }
}
