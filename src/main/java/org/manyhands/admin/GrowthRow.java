package org.manyhands.admin;

import java.util.List;

/**
 * How something has grown.
 *
 * @param kind {@code people}, {@code topics} …
 * @param total how many there are
 * @param weeks how many came in each of the last weeks, the oldest first; the last one is not over
 */
public record GrowthRow(String kind, long total, List<Long> weeks) {
    public GrowthRow {
        weeks = List.copyOf(weeks);
    }
}
