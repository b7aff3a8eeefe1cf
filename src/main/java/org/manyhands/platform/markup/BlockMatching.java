package org.manyhands.platform.markup;

import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which block of an edited text is which block of the version before, so that clauses keep their identity
 * and words their authors.
 *
 * <p>The rule, in this order, each block used once:
 *
 * <ol>
 *   <li>blocks with the same words in the same order (the longest common row of blocks, headings included);
 *   <li>blocks with the same words elsewhere: they were moved;
 *   <li>between the same neighbours, in order, the pairing with the most words in common, of at least three tenths;
 *   <li>anywhere, the pairs with the most words in common, of at least half: moved and reworded.
 * </ol>
 *
 * <p>Where a gap is so large that comparing all words of its blocks would keep the writer waiting, only blocks with the
 * same words go on; where even their order would, the first rule is left out.
 *
 * <p>Everything else is new. Of a clause that was split, the part with more of its words goes on and the other is new;
 * of a copy, one goes on; of two that were joined, the one with more words in the result goes on and the other ends.
 */
public final class BlockMatching {
    private static final double IN_PLACE = 0.3;
    private static final double ELSEWHERE = 0.5;
    private static final int NONE = -1;

    /** From here on a table of pairs would cost more than it tells: only equal blocks go on. */
    private static final long MOST_PAIRS = 250_000;

    /**
     * A part of a text.
     *
     * @param kind which only ever goes on as the same
     * @param words what it says
     */
    public record Block(String kind, String words) {}

    private final List<Block> before;
    private final List<Block> after;
    private final int[] partnerOf;
    private final boolean[] used;
    private final List<Words.Bag> bagsBefore;
    private final List<Words.Bag> bagsAfter;

    private BlockMatching(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.partnerOf = new int[after.size()];
        this.used = new boolean[before.size()];
        Arrays.fill(partnerOf, NONE);
        this.bagsBefore = before.stream().map(part -> Words.bag(part.words())).toList();
        this.bagsAfter = after.stream().map(part -> Words.bag(part.words())).toList();
    }

    /**
     * Matches two versions.
     *
     * @param effort what may be spent on the order of equal blocks
     * @return for each block of {@code after} the index of its block in {@code before}, or -1 when it is new; no index
     *     stands twice, and only blocks of one kind are paired
     */
    public static int[] match(List<Block> before, List<Block> after, Effort effort) {
        BlockMatching matching = new BlockMatching(before, after);
        List<Gap> gaps = matching.sameInOrder(effort);
        matching.sameElsewhere();
        gaps.forEach(matching::similarInPlace);
        matching.similarElsewhere();
        return matching.partnerOf;
    }

    /** Matches only what was not moved, by the first and the third rule: the indexes that are not -1 rise. */
    public static int[] matchInOrder(List<Block> before, List<Block> after, Effort effort) {
        BlockMatching matching = new BlockMatching(before, after);
        matching.sameInOrder(effort).forEach(matching::similarInPlace);
        return matching.partnerOf;
    }

    /** What lies between two blocks that stayed: from inclusive, to exclusive. */
    private record Gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {}

    private List<Gap> sameInOrder(Effort effort) {
        var deltas = effort.difference(keys(before), keys(after));
        return deltas.isPresent() ? pairBetween(deltas.get()) : List.of(new Gap(0, before.size(), 0, after.size()));
    }

    private List<Gap> pairBetween(List<AbstractDelta<String>> deltas) {
        List<Gap> gaps = new ArrayList<>();
        int at = 0;
        int now = 0;
        for (AbstractDelta<String> delta : deltas) {
            int toBefore = delta.getSource().getPosition();
            while (at < toBefore) {
                pair(at++, now++);
            }
            int endBefore = toBefore + delta.getSource().size();
            int endAfter = now + delta.getTarget().size();
            addGap(gaps, new Gap(at, endBefore, now, endAfter));
            at = endBefore;
            now = endAfter;
        }
        while (at < before.size()) {
            pair(at++, now++);
        }
        return gaps;
    }

    /** What is taken out and what is put in at one place may be told apart, and is one gap. */
    private static void addGap(List<Gap> gaps, Gap next) {
        Gap last = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
        if (last != null && last.toBefore == next.fromBefore && last.toAfter == next.fromAfter) {
            gaps.set(gaps.size() - 1, new Gap(last.fromBefore, next.toBefore, last.fromAfter, next.toAfter));
        } else {
            gaps.add(next);
        }
    }

    private void sameElsewhere() {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!used[i]) {
                free.computeIfAbsent(key(before.get(i)), key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            Deque<Integer> same = partnerOf[j] == NONE ? free.get(key(after.get(j))) : null;
            if (same != null && !same.isEmpty()) {
                pair(same.remove(), j);
            }
        }
    }

    /** The best pairing in order within a gap, by the usual table: best[i][j] for the rest from i and j on. */
    private void similarInPlace(Gap gap) {
        List<Integer> old = free(gap.fromBefore, gap.toBefore);
        List<Integer> fresh = unmatched(gap.fromAfter, gap.toAfter);
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            return;
        }
        double[][] best = new double[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                double paired = value(old.get(i), fresh.get(j)) + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            double value = value(old.get(i), fresh.get(j));
            if (value > 0 && best[i][j] == value + best[i + 1][j + 1]) {
                pair(old.get(i++), fresh.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void similarElsewhere() {
        List<Integer> old = free(0, before.size());
        List<Integer> fresh = unmatched(0, after.size());
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i : old) {
            for (int j : fresh) {
                double similarity = similarity(i, j);
                if (similarity >= ELSEWHERE) {
                    pairs.add(new Pair(i, j, similarity));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparingInt(Pair::old)
                .thenComparingInt(Pair::fresh));
        for (Pair pair : pairs) {
            if (!used[pair.old] && partnerOf[pair.fresh] == NONE) {
                pair(pair.old, pair.fresh);
            }
        }
    }

    private record Pair(int old, int fresh, double similarity) {}

    private double value(int old, int fresh) {
        double similarity = similarity(old, fresh);
        return similarity >= IN_PLACE ? similarity : 0;
    }

    private double similarity(int old, int fresh) {
        return before.get(old).kind().equals(after.get(fresh).kind())
                ? Words.similarity(bagsBefore.get(old), bagsAfter.get(fresh))
                : 0;
    }

    private void pair(int old, int fresh) {
        used[old] = true;
        partnerOf[fresh] = old;
    }

    private List<Integer> free(int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!used[i]) {
                free.add(i);
            }
        }
        return free;
    }

    private List<Integer> unmatched(int from, int to) {
        List<Integer> unmatched = new ArrayList<>();
        for (int j = from; j < to; j++) {
            if (partnerOf[j] == NONE) {
                unmatched.add(j);
            }
        }
        return unmatched;
    }

    private static List<String> keys(List<Block> parts) {
        return parts.stream().map(BlockMatching::key).toList();
    }

    private static String key(Block part) {
        return part.kind() + " " + Words.normal(part.words());
    }
}
