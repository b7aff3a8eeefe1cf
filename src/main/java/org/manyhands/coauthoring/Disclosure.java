package org.manyhands.coauthoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * In which versions of a text standpoints that are counted only may be told, so that nobody can work out what a few people
 * wrote as. Whoever is not told stands in the rest, with those who state nothing.
 *
 * <p>A standpoint is told in a version when enough people have words in it as that, and enough others are left in the
 * rest: its complement is known as soon as it is. Who compares two versions in which it is told sees what changed; that
 * must be nothing at all, or the words of enough people on both sides, else the one who wrote between them would be known.
 * It is compared with all versions before in which it was told; versions after it change nothing. Whether there are
 * enough people is asked anew only when twice as many have written since it was asked last: else the one would be known who makes
 * them enough. Clauses never tell it, because they are written by few.
 */
final class Disclosure {
    /** What can be read of somebody in a version. */
    private static final List<ToLongFunction<HiddenShareRow>> FIGURES =
            List.of(HiddenShareRow::words, HiddenShareRow::offered);

    /** The side of all who are not told; no standpoint has this code. */
    private static final String REST = "";

    /** Those who are told, and the rest. */
    private static final long SIDES = 2;

    private final int fewest;
    private final Set<String> standpoints;
    private final SortedMap<Integer, Map<Who, HiddenShareRow>> versions = new TreeMap<>();
    private final SortedMap<Integer, Set<String>> told = new TreeMap<>();
    private Map<Who, HiddenShareRow> asked = Map.of();
    private Set<String> answer = Set.of();

    /** Somebody as one of the things that they speak as; null when that is not counted. */
    private record Who(Long person, String standpoint) {}

    private Disclosure(List<HiddenShareRow> rows, int fewest) {
        this.fewest = fewest;
        this.standpoints = rows.stream()
                .map(HiddenShareRow::counted)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        for (HiddenShareRow row : rows) {
            versions.computeIfAbsent(row.version(), version -> new HashMap<>())
                    .merge(new Who(row.person(), row.counted()), row, Disclosure::sum);
        }
    }

    /**
     * What may be told.
     *
     * @param rows of all that is not shown openly, in all versions up to the last one that is asked for
     * @param fewest from how many people on
     */
    static Disclosure of(List<HiddenShareRow> rows, int fewest) {
        Disclosure disclosure = new Disclosure(rows, fewest);
        disclosure.versions.keySet().forEach(disclosure::decide);
        return disclosure;
    }

    /** Whether so many people wrote these rows as one thing that it may be told, in this version or in one before. */
    static boolean areMany(List<HiddenShareRow> rows, int fewest) {
        Map<String, Set<Long>> people = new HashMap<>();
        rows.stream()
                .filter(row -> row.counted() != null)
                .forEach(row -> people.computeIfAbsent(row.counted(), standpoint -> new HashSet<>())
                        .add(row.person()));
        return people.values().stream().anyMatch(of -> of.size() >= fewest);
    }

    /** The standpoints that are told in a version although not everybody shows them. */
    Set<String> told(int version) {
        return told.getOrDefault(version, Set.of());
    }

    /** The last version in which any was told. */
    Optional<Integer> lastTold() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.lastKey());
    }

    private void decide(int version) {
        Map<Who, HiddenShareRow> now = versions.get(version);
        long changed = FIGURES.stream()
                .flatMap(figure -> changed(asked, now, figure).stream())
                .map(Who::person)
                .distinct()
                .count();
        if (changed >= SIDES * fewest) {
            asked = now;
            answer = choose(version);
        }
        if (!answer.isEmpty() && (changed == 0 || asked == now)) {
            told.put(version, answer);
        }
    }

    private Set<String> choose(int version) {
        Set<String> chosen = new TreeSet<>();
        for (String standpoint : standpoints) {
            chosen.add(standpoint);
            if (!isSafe(version, chosen)) {
                chosen.remove(standpoint);
            }
        }
        return chosen;
    }

    private boolean isSafe(int version, Set<String> chosen) {
        Map<Who, HiddenShareRow> now = versions.get(version);
        Map<String, Long> writers = count(writers(now), chosen);
        if (sides(chosen).stream().anyMatch(side -> writers.getOrDefault(side, 0L) < fewest)) {
            return false;
        }
        return told.entrySet().stream().allMatch(before -> {
            Set<String> both = new TreeSet<>(before.getValue());
            both.retainAll(chosen);
            return both.isEmpty() || isSafe(versions.get(before.getKey()), now, both);
        });
    }

    private boolean isSafe(Map<Who, HiddenShareRow> before, Map<Who, HiddenShareRow> now, Set<String> both) {
        return FIGURES.stream().allMatch(figure -> {
            Map<String, Long> changed = count(changed(before, now, figure), both);
            return changed.isEmpty() || sides(both).stream().allMatch(side -> changed.getOrDefault(side, 0L) >= fewest);
        });
    }

    private static Set<Who> writers(Map<Who, HiddenShareRow> version) {
        return version.entrySet().stream()
                .filter(one -> one.getValue().words() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<Who> changed(
            Map<Who, HiddenShareRow> before, Map<Who, HiddenShareRow> now, ToLongFunction<HiddenShareRow> figure) {
        Set<Who> all = new HashSet<>(before.keySet());
        all.addAll(now.keySet());
        all.removeIf(who -> figure(before.get(who), figure) == figure(now.get(who), figure));
        return all;
    }

    private static long figure(HiddenShareRow row, ToLongFunction<HiddenShareRow> figure) {
        return row == null ? 0 : figure.applyAsLong(row);
    }

    /** How many people there are on each side: for each standpoint that is told, and for the rest. */
    private static Map<String, Long> count(Set<Who> people, Set<String> apart) {
        return people.stream()
                .map(who -> new Who(who.person(), side(who.standpoint(), apart)))
                .distinct()
                .collect(Collectors.groupingBy(Who::standpoint, Collectors.counting()));
    }

    private static String side(String standpoint, Set<String> apart) {
        return standpoint != null && apart.contains(standpoint) ? standpoint : REST;
    }

    private static Set<String> sides(Set<String> apart) {
        Set<String> sides = new HashSet<>(apart);
        sides.add(REST);
        return sides;
    }

    private static HiddenShareRow sum(HiddenShareRow one, HiddenShareRow other) {
        return new HiddenShareRow(
                one.version(),
                one.person(),
                one.stated(),
                one.visibility(),
                one.words() + other.words(),
                one.offered() + other.offered());
    }
}
