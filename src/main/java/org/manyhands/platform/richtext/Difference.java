package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.manyhands.platform.markup.BlockMatching;
import org.manyhands.platform.markup.BlockMatching.Block;
import org.manyhands.platform.markup.Effort;

/**
 * The steps that turn one text into another, so that who wrote what stays what it is: headings and clauses are paired, by
 * their keys or their words; those that moved are taken out and put in again with their credits; and in each pair only what
 * changed is exchanged, word by word. A clause that is to keep its key has it in both. Where comparing would keep people waiting, whole parts are.
 */
public final class Difference {
    /** More small steps than this are not worth their while. */
    private static final int MOST_STEPS = 2_000;

    private final RichText before;
    private final Tokens after;
    private final boolean credited;
    private final Effort effort;
    private final List<Step> steps = new ArrayList<>();

    private Difference(RichText before, RichText after, boolean credited, Effort effort) {
        this.effort = effort;
        this.before = before;
        this.after = after.tokens();
        this.credited = credited;
    }

    /** The steps of somebody who made one text of another: what is put in has no credit, so that it becomes theirs. */
    public static List<Step> between(RichText before, RichText after) {
        return between(before, after, new Effort());
    }

    static List<Step> between(RichText before, RichText after, Effort effort) {
        return new Difference(before, after, false, effort).compare();
    }

    /** The steps that bring a text back with the credits that it has, also of words that were typed again since. */
    public static List<Step> credited(RichText before, RichText after) {
        return credited(before, after, credit -> true);
    }

    /**
     * The steps that make another text with the credits that it has.
     *
     * @param mayChange which credits of words that stay may go
     */
    public static List<Step> credited(RichText before, RichText after, IntPredicate mayChange) {
        List<Step> steps = new Difference(before, after, true, new Effort()).compare();
        RichText made = before;
        for (Step step : steps) {
            made = step.apply(made, 0);
        }
        steps.addAll(Recredit.steps(made, after, mayChange));
        return steps;
    }

    private List<Step> compare() {
        Tokens arranged = arrange();
        List<Branch> old = Branch.parts(arranged);
        List<Branch> fresh = Branch.parts(after);
        List<Step> small = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            new NodeDifference(this::slice, effort, small).compare(old.get(i), fresh.get(i));
        }
        if (small.size() > MOST_STEPS) {
            small.clear();
            exchangeWhole(old, fresh, small);
        }
        // From the end to the beginning, so that no step moves what another one is about.
        Collections.reverse(small);
        steps.addAll(small);
        return steps;
    }

    private void exchangeWhole(List<Branch> old, List<Branch> fresh, List<Step> whole) {
        for (int i = 0; i < old.size(); i++) {
            int from = i;
            while (i < old.size() && !old.get(i).same(fresh.get(i))) {
                i++;
            }
            if (i > from) {
                whole.add(replace(
                        old.get(from).from(),
                        old.get(i - 1).to(),
                        slice(after, fresh.get(from).from(), fresh.get(i - 1).to())));
            }
        }
    }

    /** Brings the parts into the order of the other text, with new ones, and without those that are gone. */
    private Tokens arrange() {
        List<Branch> old = Branch.parts(before.tokens());
        List<Branch> fresh = Branch.parts(after);
        int[] partners = partners(old, fresh);
        Set<Integer> staying = RisingRow.of(partners);
        Set<Integer> moved = new HashSet<>();
        IntStream.of(partners).filter(i -> i >= 0 && !staying.contains(i)).forEach(moved::add);
        RichText text = before;
        for (int i = old.size() - 1; i >= 0; i--) {
            int to = i + 1;
            while (i >= 0 && moved.contains(i)) {
                i--;
            }
            if (i + 1 < to) {
                text = make(replace(old.get(i + 1).from(), old.get(to - 1).to(), Slice.EMPTY), text);
            }
        }
        return fill(text, old, fresh, partners, staying, moved);
    }

    private Tokens fill(
            RichText taken,
            List<Branch> old,
            List<Branch> fresh,
            int[] partners,
            Set<Integer> staying,
            Set<Integer> moved) {
        RichText text = taken;
        int right = text.size();
        int i = old.size();
        int j = fresh.size();
        while (i > 0 || j > 0) {
            int left = right;
            while (i > 0 && !staying.contains(i - 1)) {
                i--;
                left -= moved.contains(i) ? 0 : old.get(i).to() - old.get(i).from();
            }
            int to = j;
            while (j > 0 && !staying.contains(partners[j - 1])) {
                j--;
            }
            if (left < right || j < to) {
                text = make(replace(left, right, parts(old, fresh.subList(j, to), partners, j)), text);
            }
            if (i > 0) {
                i--;
                j--;
                right = left - (old.get(i).to() - old.get(i).from());
            }
        }
        return text.tokens();
    }

    /** Parts that are put in: those that were taken out as they were, and new ones. */
    private Slice parts(List<Branch> old, List<Branch> put, int[] partners, int first) {
        Tokens.Writer writer = new Tokens.Writer(0);
        for (int i = 0; i < put.size(); i++) {
            int partner = partners[first + i];
            Branch part = partner < 0 ? put.get(i) : old.get(partner);
            Tokens tokens = partner < 0
                    ? slice(after, part.from(), part.to()).tokens()
                    : new Tokens.Writer(0)
                            .copy(part.tokens(), part.from(), part.to())
                            .done();
            writer.copy(tokens, 0, tokens.size());
        }
        return new Slice(writer.done(), 0, 0);
    }

    /** For each part of the other text the index of its part in this one, or -1. */
    private int[] partners(List<Branch> old, List<Branch> fresh) {
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            if (!key(old.get(i)).isEmpty()) {
                byKey.put(key(old.get(i)), i);
            }
        }
        int[] partners = fresh.stream()
                .mapToInt(part -> byKey.getOrDefault(key(part), -1))
                .toArray();
        Set<Integer> used = new HashSet<>();
        for (int j = 0; j < partners.length; j++) {
            partners[j] = used.add(partners[j]) ? partners[j] : -1;
        }
        List<Integer> freeOld = IntStream.range(0, old.size())
                .filter(i -> !used.contains(i))
                .boxed()
                .toList();
        List<Integer> freeFresh = IntStream.range(0, partners.length)
                .filter(j -> partners[j] < 0)
                .boxed()
                .toList();
        int[] matched = BlockMatching.match(blocks(old, freeOld), blocks(fresh, freeFresh), effort);
        for (int k = 0; k < matched.length; k++) {
            partners[freeFresh.get(k)] = matched[k] < 0 ? -1 : freeOld.get(matched[k]);
        }
        return partners;
    }

    private static List<Block> blocks(List<Branch> parts, List<Integer> which) {
        return which.stream()
                .map(i -> new Block(parts.get(i).kind(), parts.get(i).words()))
                .toList();
    }

    /** The key of a clause; nothing for one that has none, and for a heading. */
    private static String key(Branch part) {
        return part.node().attributes().get("key") instanceof String key ? key : "";
    }

    private RichText make(Step step, RichText text) {
        steps.add(step);
        return step.apply(text, 0);
    }

    static Step replace(int from, int to, Slice slice) {
        return new ReplaceStep(from, to, slice, false);
    }

    /** A part of the other text. */
    private Slice slice(Tokens tokens, int from, int to) {
        Tokens.Writer writer = new Tokens.Writer(to - from).copy(tokens, from, to);
        if (!credited) {
            writer.credit(0, to - from, 0);
        }
        return new Slice(writer.done(), 0, 0);
    }
}
