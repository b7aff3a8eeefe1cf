package org.manyhands.platform.authorship;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairs the paragraphs or sentences of two revisions that have the same words, wherever they stand: those that each has
 * once first, then their neighbours, so that one of several equal ones is known by its place, then the rest in order (P.
 * Heckel, "A Technique for Isolating Differences Between Files", CACM 1978). Takes time in proportion to their number.
 */
final class SameUnits {
    private static final int NONE = -1;

    private final long[] before;
    private final long[] after;
    private final int[] partners;
    private final boolean[] taken;

    private SameUnits(long[] before, long[] after) {
        this.before = before;
        this.after = after;
        this.partners = new int[after.length];
        this.taken = new boolean[before.length];
        Arrays.fill(partners, NONE);
    }

    /** For each unit of the later revision the place of its partner, or -1. */
    static int[] pair(long[] before, long[] after) {
        SameUnits units = new SameUnits(before, after);
        units.pairSingles();
        units.spread();
        units.pairRest();
        return units.partners;
    }

    private void pairSingles() {
        Map<Long, Integer> placesBefore = singles(before);
        singles(after).forEach((key, place) -> {
            Integer earlier = placesBefore.get(key);
            if (place >= 0 && earlier != null && earlier >= 0) {
                take(place, earlier);
            }
        });
    }

    /** The place of each key, or -1 for those that stand several times. */
    private static Map<Long, Integer> singles(long[] keys) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            places.merge(keys[i], i, (one, other) -> NONE);
        }
        return places;
    }

    private void spread() {
        offer(0, 0);
        for (int i = 0; i + 1 < after.length; i++) {
            if (partners[i] >= 0) {
                offer(i + 1, partners[i] + 1);
            }
        }
        offer(after.length - 1, before.length - 1);
        for (int i = after.length - 1; i > 0; i--) {
            if (partners[i] >= 0) {
                offer(i - 1, partners[i] - 1);
            }
        }
    }

    private void offer(int later, int earlier) {
        boolean inside = later >= 0 && later < after.length && earlier >= 0 && earlier < before.length;
        if (inside && partners[later] < 0 && !taken[earlier] && after[later] == before[earlier]) {
            take(later, earlier);
        }
    }

    private void pairRest() {
        Map<Long, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            if (!taken[i]) {
                free.computeIfAbsent(before[i], key -> new ArrayDeque<>()).add(i);
            }
        }
        for (int i = 0; i < after.length; i++) {
            Deque<Integer> places = partners[i] < 0 ? free.get(after[i]) : null;
            if (places != null && !places.isEmpty()) {
                take(i, places.remove());
            }
        }
    }

    private void take(int later, int earlier) {
        partners[later] = earlier;
        taken[earlier] = true;
    }
}
