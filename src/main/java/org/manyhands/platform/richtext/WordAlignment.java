package org.manyhands.platform.richtext;

import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.manyhands.platform.markup.Effort;

/**
 * Finds which pieces of a paragraph stay in another one. Where looking at all of them takes too long, only words that stand in
 * each of both once tell what stays.
 */
final class WordAlignment {
    static final int NONE = -1;

    /** What stands once only between words that do is looked for so often; texts can be made in which it would never end. */
    private static final int DEEPEST = 20;

    private final List<WordItem> old;
    private final List<WordItem> fresh;
    private final Effort effort;
    private final int[] partners;
    private int depth;

    private WordAlignment(List<WordItem> old, List<WordItem> fresh, Effort effort) {
        this.effort = effort;
        this.old = old;
        this.fresh = fresh;
        this.partners = new int[fresh.size()];
        Arrays.fill(partners, NONE);
    }

    /** For each of the other's pieces the index of the one that stays, rising, or -1. */
    static int[] of(List<WordItem> old, List<WordItem> fresh, Effort effort) {
        WordAlignment alignment = new WordAlignment(old, fresh, effort);
        alignment.align(0, old.size(), 0, fresh.size(), true);
        alignment.leaveNoLonelyBlanks();
        return alignment.partners;
    }

    /** Finds what stays: words first, so that none is given up for blanks and signs, and then what stands between them. */
    private void align(int from, int to, int start, int stop, boolean words) {
        int first = 0;
        int shorter = Math.min(to - from, stop - start);
        while (first < shorter && isSame(from + first, start + first)) {
            partners[start + first] = from + first;
            first++;
        }
        int last = 0;
        while (last < shorter - first && isSame(to - 1 - last, stop - 1 - last)) {
            last++;
            partners[stop - last] = to - last;
        }
        if (first + last < shorter) {
            alignChanged(from + first, to - last, start + first, stop - last, words);
        }
    }

    private void alignChanged(int from, int to, int start, int stop, boolean words) {
        List<Integer> mine = which(old, from, to, words);
        List<Integer> theirs = which(fresh, start, stop, words);
        var found = effort.difference(keys(old, mine), keys(fresh, theirs));
        if (found.isEmpty()) {
            alignRare(from, to, start, stop);
            return;
        }
        List<AbstractDelta<String>> deltas = found.get();
        int i = 0;
        int j = 0;
        int at = from;
        int now = start;
        for (int delta = 0; delta <= deltas.size(); delta++) {
            int end = delta < deltas.size() ? deltas.get(delta).getSource().getPosition() : mine.size();
            while (i < end) {
                partners[theirs.get(j)] = mine.get(i);
                if (words) {
                    align(at, mine.get(i), now, theirs.get(j), false);
                }
                at = mine.get(i++) + 1;
                now = theirs.get(j++) + 1;
            }
            if (delta < deltas.size()) {
                i += deltas.get(delta).getSource().size();
                j += deltas.get(delta).getTarget().size();
            }
        }
        if (words) {
            align(at, to, now, stop, false);
        }
    }

    private void alignRare(int from, int to, int start, int stop) {
        if (depth == DEEPEST) {
            return;
        }
        depth++;
        Map<String, Integer> mine = once(old, from, to);
        Map<String, Integer> theirs = once(fresh, start, stop);
        int[] found = IntStream.range(start, stop)
                .map(j -> theirs.get(fresh.get(j).key()) == j
                        ? mine.getOrDefault(fresh.get(j).key(), NONE)
                        : NONE)
                .toArray();
        Set<Integer> staying = RisingRow.of(found);
        int at = from;
        int now = start;
        for (int j = start; j < stop && !staying.isEmpty(); j++) {
            int i = found[j - start];
            if (staying.contains(i)) {
                partners[j] = i;
                align(at, i, now, j, true);
                at = i + 1;
                now = j + 1;
            }
        }
        if (!staying.isEmpty()) {
            align(at, to, now, stop, true);
        }
        depth--;
    }

    /** Where words stand that stand there once. */
    private static Map<String, Integer> once(List<WordItem> items, int from, int to) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(items.get(i).key(), i, (first, second) -> NONE);
        }
        return once;
    }

    private static List<Integer> which(List<WordItem> items, int from, int to, boolean words) {
        return IntStream.range(from, to)
                .filter(i -> !words || items.get(i).isWord())
                .boxed()
                .toList();
    }

    private boolean isSame(int i, int j) {
        return old.get(i).key().equals(fresh.get(j).key());
    }

    /** A blank between two changes goes with them. */
    private void leaveNoLonelyBlanks() {
        for (int j = 1; j < fresh.size() - 1; j++) {
            int partner = partners[j];
            boolean changedBefore = partner > 0 && partners[j - 1] != partner - 1;
            boolean changedBehind = partner < old.size() - 1 && partners[j + 1] != partner + 1;
            if (partner > 0
                    && changedBefore
                    && changedBehind
                    && fresh.get(j).key().equals(" ")) {
                partners[j] = NONE;
            }
        }
    }

    private static List<String> keys(List<WordItem> items, List<Integer> which) {
        return which.stream().map(i -> items.get(i).key()).toList();
    }
}
