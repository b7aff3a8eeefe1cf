package org.manyhands.platform.authorship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in whole percent; those of all parts add up to a hundred. */
public final class Percents {
    private static final int WHOLE = 100;

    private Percents() {}

    /** A share of a whole. */
    public static long of(long part, long whole) {
        return whole == 0 ? 0 : Math.round((double) part * WHOLE / whole);
    }

    /** The shares of parts of a whole, in their order; what rounding down left over goes to those who lost most by it. */
    public static List<Long> of(List<Long> parts) {
        long all = parts.stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return parts.stream().map(part -> 0L).toList();
        }
        List<Long> percents =
                new ArrayList<>(parts.stream().map(part -> part * WHOLE / all).toList());
        long left = WHOLE - percents.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> parts.get(i) * WHOLE % all)
                        .reversed())
                .limit(left)
                .forEach(i -> percents.set(i, percents.get(i) + 1));
        return List.copyOf(percents);
    }
}
