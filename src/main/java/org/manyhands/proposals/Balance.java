package org.manyhands.proposals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.authorship.Percents;

/**
 * As what the authors of a proposal speak, in shares that add up. Standpoints that people show are counted; all others stand
 * in the rest, like those who stated none. Those that are counted only do not join from some people on: the figures stand beside
 * the names and change with each who comes or goes, so that the next one would tell as what that one speaks. The voices of
 * a version tell of them (decision 21).
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
     */
    static Balance of(List<String> codes, List<VoiceCountRow> counts) {
        long all = counts.stream().mapToLong(VoiceCountRow::people).sum();
        Map<String, Long> open = new LinkedHashMap<>();
        codes.forEach(code -> open.put(code, count(counts, code)));
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

    private static long count(List<VoiceCountRow> counts, String code) {
        return counts.stream()
                .filter(row -> code.equals(row.standpoint()))
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
