package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;

/** Nobody who sees the figures of all versions learns as what one of few people wrote. */
class DisclosureTest {
    private static final int FEWEST = 3;
    private static final int VERSIONS = 12;

    private final List<HiddenShareRow> rows = new ArrayList<>();

    @Test
    void enoughPeopleAmongEnoughOthersAreTold() {
        write(1, "lived", 10, 1, 2, 3);
        write(1, null, 10, 4, 5, 6);
        assertThat(told(1)).containsExactly("lived");
    }

    @Test
    void fewPeopleAreNotTold() {
        write(1, "lived", 10, 1, 2);
        write(1, null, 10, 4, 5, 6);
        assertThat(told(1)).isEmpty();
    }

    @Test
    void whoWroteOnceAndHasNothingLeftHidesNobody() {
        write(1, "lived", 10, 1, 2);
        write(1, "lived", 0, 3);
        write(1, null, 10, 4, 5, 6);
        assertThat(told(1)).isEmpty();
    }

    @Test
    void nobodyIsToldWhenFewWouldBeLeft() {
        write(1, "lived", 10, 1, 2, 3);
        write(1, "family", 10, 4, 5, 6);
        write(1, null, 10, 7, 8);
        assertThat(told(1)).containsExactly("family");
    }

    @Test
    void whatIsNotUsedIsNotCounted() {
        for (long person = 1; person <= 3; person++) {
            rows.add(new HiddenShareRow(1, person, "lived", Visibility.UNUSED, 10, 10));
        }
        write(1, null, 10, 4, 5, 6);
        assertThat(told(1)).isEmpty();
    }

    @Test
    void whatOnePersonWroteBetweenTwoVersionsIsNotTold() {
        write(1, "lived", 10, 1, 2, 3);
        write(1, null, 10, 4, 5, 6);
        write(2, "lived", 10, 1, 2);
        write(2, "lived", 11, 3);
        write(2, null, 10, 4, 5, 6);
        assertThat(told(2)).isEmpty();
        assertThat(Disclosure.of(rows, FEWEST).lastTold()).contains(1);
    }

    @Test
    void whoMakesThemEnoughIsNotKnown() {
        write(1, "lived", 10, 1, 2);
        write(1, null, 10, 4, 5, 6, 7);
        write(2, "lived", 10, 1, 2, 3);
        write(2, null, 10, 4, 5, 6, 7);
        assertThat(told(2)).isEmpty();
        write(3, "lived", 20, 1, 2, 3);
        write(3, null, 20, 4, 5, 6, 7);
        assertThat(told(3)).containsExactly("lived");
    }

    @Test
    void anotherVersionWithoutAChangeIsTold() {
        for (int version = 1; version <= 2; version++) {
            write(version, "lived", 10, 1, 2, 3);
            write(version, null, 10, 4, 5, 6);
        }
        assertThat(told(2)).containsExactly("lived");
    }

    @Test
    void whatManyWroteOnBothSidesIsTold() {
        write(1, "lived", 10, 1, 2, 3);
        write(1, null, 10, 4, 5, 6);
        write(2, "lived", 20, 1, 2, 3);
        write(2, null, 10, 4, 5, 6);
        write(3, "lived", 20, 1, 2, 3);
        write(3, null, 20, 4, 5, 6);
        assertThat(told(2)).isEmpty();
        assertThat(told(3)).containsExactly("lived");
    }

    /** Else figures that were told could be compared with those before. */
    @Test
    void laterVersionsChangeNothing() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<HiddenShareRow> history = history(random);
            for (int version = 1; version <= VERSIONS; version++) {
                int last = version;
                List<HiddenShareRow> until =
                        history.stream().filter(row -> row.version() <= last).toList();
                assertThat(Disclosure.of(until, FEWEST).told(version))
                        .isEqualTo(Disclosure.of(history, FEWEST).told(version));
            }
        }
    }

    /**
     * The attack: whoever compares any two figures of one standpoint, or of all others, in all versions, gets the words of
     * nobody or of many; and what is told of a version is of many.
     */
    @Test
    void noDifferenceIsOfFew() {
        Random random = new Random(11);
        int compared = 0;
        for (int round = 0; round < 400; round++) {
            List<HiddenShareRow> history = history(random);
            Disclosure disclosure = Disclosure.of(history, FEWEST);
            for (int later = 1; later <= VERSIONS; later++) {
                for (String standpoint : disclosure.told(later)) {
                    for (int earlier = 0; earlier < later; earlier++) {
                        if (earlier == 0 || disclosure.told(earlier).contains(standpoint)) {
                            compared += earlier == 0 ? 0 : 1;
                            attack(history, standpoint, earlier, later);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    /** As good as never said: nobody can tell a standpoint that is never told from none. */
    @Test
    void whatIsNeverToldCouldAsWellNotBeThere() {
        Random random = new Random(5);
        int hidden = 0;
        for (int round = 0; round < 200; round++) {
            List<HiddenShareRow> history = history(random);
            Disclosure disclosure = Disclosure.of(history, FEWEST);
            Set<String> ever = new HashSet<>();
            LongStream.rangeClosed(1, VERSIONS).forEach(version -> ever.addAll(disclosure.told((int) version)));
            hidden += ever.contains("family") ? 0 : 1;
            List<HiddenShareRow> unstated = history.stream()
                    .map(row -> ever.contains(String.valueOf(row.counted()))
                            ? row
                            : new HiddenShareRow(row.version(), row.person(), null, null, row.words(), row.offered()))
                    .toList();
            for (int version = 1; version <= VERSIONS; version++) {
                assertThat(Disclosure.of(unstated, FEWEST).told(version)).isEqualTo(disclosure.told(version));
            }
        }
        assertThat(hidden).isGreaterThan(20);
    }

    private static void attack(List<HiddenShareRow> history, String standpoint, int earlier, int later) {
        Predicate<HiddenShareRow> own = row -> standpoint.equals(row.counted());
        long changed = changed(history, own, earlier, later);
        long others = changed(history, own.negate(), earlier, later);
        assertThat((changed == 0 && others == 0) || (changed >= FEWEST && others >= FEWEST))
                .as("%s from %s to %s: %s people, and %s", standpoint, earlier, later, changed, others)
                .isTrue();
    }

    private static long changed(List<HiddenShareRow> history, Predicate<HiddenShareRow> of, int earlier, int later) {
        Map<Long, Long> differences = new HashMap<>();
        history.stream().filter(of).forEach(row -> {
            int sign = row.version() == later ? 1 : row.version() == earlier ? -1 : 0;
            differences.merge(row.person(), (long) sign * row.words(), Long::sum);
        });
        return differences.values().stream()
                .filter(difference -> difference != 0)
                .count();
    }

    /** Nine or more people, each as one thing, who now and then write more, or have something struck out. */
    private static List<HiddenShareRow> history(Random random) {
        List<HiddenShareRow> history = new ArrayList<>();
        int people = 9 + random.nextInt(6);
        List<String> codes = Arrays.asList("lived", "lived", "family", null, null);
        List<String> stated = new ArrayList<>();
        long[] words = new long[people];
        long[] offered = new long[people];
        for (int person = 0; person < people; person++) {
            stated.add(codes.get(random.nextInt(codes.size())));
        }
        for (int version = 1; version <= VERSIONS; version++) {
            int busy = random.nextInt(4);
            for (int person = 0; person < people; person++) {
                if (busy == 3 || (busy > 0 && random.nextInt(people) < busy)) {
                    int more = 1 + random.nextInt(3);
                    words[person] += more;
                    offered[person] += more;
                }
                String code = stated.get(person);
                Visibility visibility = code == null ? null : Visibility.COUNTED;
                history.add(
                        new HiddenShareRow(version, (long) person, code, visibility, words[person], offered[person]));
            }
        }
        return history;
    }

    private void write(int version, String standpoint, long words, long... people) {
        for (long person : people) {
            rows.add(new HiddenShareRow(
                    version, person, standpoint, standpoint == null ? null : Visibility.COUNTED, words, words));
        }
    }

    private Set<String> told(int version) {
        return Disclosure.of(rows, FEWEST).told(version);
    }
}
