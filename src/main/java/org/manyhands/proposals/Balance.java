package org.manyhands.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.authorship.Percents;

/**
 * As what the authors of a proposal speak, in shares that add up. Standpoints that people show are counted openly. Those
 * that are counted only join them from some people on, and only while others without a shown standpoint are left to hide
 * among; else they stand in the rest, like those who stated none.
 */
public final class Balance {
    private final List<Share> shares;
    private final long people;

    private Balance(List<Share> shares, long people) {
        this.shares = List.copyOf(shares);
        this.people = people;
    }

    /**
     * A share of the authors.
     *
     * @param standpoint the code, or null for the rest
     * @param people how many
     * @param percent of all, rounded so that the shares add up to a hundred
     */
    public record Share(String standpoint, long people, long percent) {}

    /**
     * The balance of some counts.
     *
     * @param codes all standpoints, in their order
     * @param fewest from how many people on those that are counted only are counted
     */
    static Balance of(List<String> codes, List<VoiceCountRow> counts, int fewest) {
        long all = counts.stream().mapToLong(VoiceCountRow::people).sum();
        Map<String, Long> open = new LinkedHashMap<>();
        codes.forEach(code -> open.put(code, count(counts, code, Visibility.SHOWN)));
        long unseen = all - open.values().stream().mapToLong(Long::longValue).sum();
        for (String code : codes) {
            long counted = count(counts, code, Visibility.COUNTED);
            if (counted >= fewest && counted < unseen) {
                open.merge(code, counted, Long::sum);
            }
        }
        long rest = all - open.values().stream().mapToLong(Long::longValue).sum();
        List<String> named = new ArrayList<>(open.keySet());
        List<Long> people = new ArrayList<>(open.values());
        named.add(null);
        people.add(rest);
        List<Long> percents = Percents.of(people);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i) > 0) {
                shares.add(new Share(named.get(i), people.get(i), percents.get(i)));
            }
        }
        return new Balance(shares, all);
    }

    private static long count(List<VoiceCountRow> counts, String code, Visibility visibility) {
        return counts.stream()
                .filter(row -> code.equals(row.standpoint()) && row.visibility() == visibility)
                .mapToLong(VoiceCountRow::people)
                .sum();
    }

    /** In the order of the standpoints, the rest last; none without people. */
    public List<Share> getShares() {
        return shares;
    }

    public long getPeople() {
        return people;
    }
}
