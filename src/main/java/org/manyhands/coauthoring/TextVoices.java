package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.manyhands.coauthoring.VoiceShare.Kind;
import org.manyhands.platform.authorship.Percents;

/**
 * As what the words of a version were written: of all, and of each clause.
 *
 * @param shares in the order of the standpoints, then what was imported, then the rest
 * @param clauses in their order, headings first, and last all clauses that are no longer there
 * @param words how many stand
 * @param offered how many were offered
 * @param rounded whether some people are told who are counted only, in tens of words
 * @param lastTold an earlier version in which they were told when they are not in this one, or null
 */
public record TextVoices(
        List<VoiceShare> shares,
        List<ClauseVoices> clauses,
        long words,
        long offered,
        boolean rounded,
        Integer lastTold) {
    /** What people wrote who are counted only is told in so many words: an exact sum would fit few groups of people. */
    private static final int GRAIN = 10;

    private static final String GONE = "gone";
    private static final String HEADINGS = "";

    public TextVoices {
        shares = List.copyOf(shares);
        clauses = List.copyOf(clauses);
    }

    /** Two counts: words that stand, and words that do not. */
    private record Sum(long words, long gone) {
        private static final Sum NONE = new Sum(0, 0);

        Sum with(Sum other) {
            return new Sum(words + other.words, gone + other.gone);
        }

        /** Rounded down, so that nothing is taken from others. */
        Sum rounded() {
            return new Sum(words / GRAIN * GRAIN, gone / GRAIN * GRAIN);
        }

        Sum without(Sum other) {
            return new Sum(words - other.words, gone - other.gone);
        }
    }

    /**
     * The voices of a version.
     *
     * @param told the standpoints of which those are told, too, who are counted only
     * @param lastTold an earlier version in which any were told, or null
     */
    static TextVoices of(List<ShareRow> rows, Set<String> told, Integer lastTold, Comparator<String> order) {
        Map<String, Sum> open = open(rows, order);
        Sum rest = rest(rows);
        for (String standpoint : told) {
            Sum counted = sum(rows.stream()
                            .filter(row -> !row.isImported()
                                    && row.standpoint() == null
                                    && standpoint.equals(row.hidden(0).counted()))
                            .toList())
                    .rounded();
            open.merge(standpoint, counted, Sum::with);
            rest = rest.without(counted);
        }
        Sum all = sum(rows);
        return new TextVoices(
                shares(open, imported(rows), rest),
                clauses(rows, order),
                all.words(),
                all.words() + all.gone(),
                !told.isEmpty(),
                told.isEmpty() ? lastTold : null);
    }

    /** Whether there are no words, or they are not counted yet. */
    public boolean isEmpty() {
        return offered == 0;
    }

    private static List<ClauseVoices> clauses(List<ShareRow> rows, Comparator<String> order) {
        Map<String, List<ShareRow>> places = rows.stream().collect(Collectors.groupingBy(TextVoices::place));
        Map<String, Integer> positions = new HashMap<>();
        places.forEach((place, of) -> positions.put(place, position(place, of)));
        return places.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<ShareRow>> place) -> positions.get(place.getKey())))
                .map(place -> {
                    Sum all = sum(place.getValue());
                    boolean gone = place.getKey().equals(GONE);
                    ShareRow any = place.getValue().get(0);
                    return new ClauseVoices(
                            gone ? null : any.clauseKey(),
                            any.label(),
                            gone,
                            all.words(),
                            all.words() + all.gone(),
                            shares(open(place.getValue(), order), imported(place.getValue()), rest(place.getValue())));
                })
                .toList();
    }

    private static String place(ShareRow row) {
        return row.clauseKey() == null ? HEADINGS : row.label() == null ? GONE : row.clauseKey();
    }

    private static int position(String place, List<ShareRow> rows) {
        return switch (place) {
            case HEADINGS -> Integer.MIN_VALUE;
            case GONE -> Integer.MAX_VALUE;
            default -> rows.get(0).position();
        };
    }

    private static Map<String, Sum> open(List<ShareRow> rows, Comparator<String> order) {
        Map<String, Sum> open = new TreeMap<>(order.thenComparing(Comparator.naturalOrder()));
        rows.stream()
                .filter(row -> row.standpoint() != null)
                .forEach(row -> open.merge(row.standpoint(), sum(List.of(row)), Sum::with));
        return open;
    }

    private static Sum imported(List<ShareRow> rows) {
        return sum(rows.stream().filter(ShareRow::isImported).toList());
    }

    private static Sum rest(List<ShareRow> rows) {
        return sum(rows.stream()
                .filter(row -> !row.isImported() && row.standpoint() == null)
                .toList());
    }

    private static Sum sum(List<ShareRow> rows) {
        return rows.stream()
                .map(row -> new Sum(row.words(), (long) row.offered() - row.words()))
                .reduce(Sum.NONE, Sum::with);
    }

    private static List<VoiceShare> shares(Map<String, Sum> open, Sum imported, Sum rest) {
        List<Kind> kinds = new ArrayList<>(
                open.keySet().stream().map(code -> Kind.STANDPOINT).toList());
        kinds.addAll(List.of(Kind.IMPORTED, Kind.REST));
        List<String> codes = new ArrayList<>(open.keySet());
        List<Sum> sums = new ArrayList<>(open.values());
        sums.addAll(List.of(imported, rest));
        List<Long> percents = Percents.of(sums.stream().map(Sum::words).toList());
        List<VoiceShare> shares = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            if (sum.words() + sum.gone() > 0) {
                String code = i < codes.size() ? codes.get(i) : null;
                shares.add(new VoiceShare(kinds.get(i), code, sum.words(), sum.words() + sum.gone(), percents.get(i)));
            }
        }
        return shares;
    }
}
