package org.manyhands.platform.richtext;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.platform.markup.BlockMatching;
import org.manyhands.platform.markup.BlockMatching.Block;
import org.manyhands.platform.markup.Effort;

/** Collects the steps, in the order of their places, that turn one node into another of its kind. */
final class NodeDifference {
    /** Takes a part of the other text. */
    interface Cut {
        Slice slice(Tokens tokens, int from, int to);
    }

    private final Cut cut;
    private final Effort effort;
    private final List<Step> steps;

    NodeDifference(Cut cut, Effort effort, List<Step> steps) {
        this.cut = cut;
        this.effort = effort;
        this.steps = steps;
    }

    void compare(Branch old, Branch fresh) {
        if (old.same(fresh)) {
            return;
        }
        old.node().attributes().forEach((name, value) -> {
            Object other = fresh.node().attributes().get(name);
            if (other != null && !other.equals(value)) {
                steps.add(new AttributeStep(old.from(), name, json(other)));
            }
        });
        if (old.holdsWords()) {
            new WordsDifference(this, old, fresh, effort).compare();
        } else {
            compareChildren(old, fresh);
        }
    }

    private static JsonValue json(Object value) {
        return value instanceof Integer number ? Json.createValue(number) : Json.createValue((String) value);
    }

    private void compareChildren(Branch old, Branch fresh) {
        List<Branch> mine = old.children();
        List<Branch> theirs = fresh.children();
        int[] partners = partners(mine, theirs);
        int i = 0;
        int j = 0;
        for (int next = 0; next <= theirs.size(); next++) {
            if (next < theirs.size() && partners[next] < 0) {
                continue;
            }
            int end = next < theirs.size() ? partners[next] : mine.size();
            compareGap(
                    mine.subList(i, end),
                    theirs.subList(j, next),
                    end < mine.size() ? mine.get(end).from() : old.to() - 1);
            if (next < theirs.size()) {
                compare(mine.get(end), theirs.get(next));
            }
            i = end + 1;
            j = next + 1;
        }
    }

    /** Nodes without partners: of one kind they change in order, else they are exchanged. */
    private void compareGap(List<Branch> mine, List<Branch> theirs, int behind) {
        int i = 0;
        while (i < mine.size()
                && i < theirs.size()
                && mine.get(i).kind().equals(theirs.get(i).kind())) {
            compare(mine.get(i), theirs.get(i));
            i++;
        }
        int from = i < mine.size() ? mine.get(i).from() : behind;
        if (i < theirs.size()) {
            replace(
                    from,
                    behind,
                    theirs.get(i).tokens(),
                    theirs.get(i).from(),
                    theirs.get(theirs.size() - 1).to());
        } else if (from < behind) {
            replace(from, behind, Tokens.NONE, 0, 0);
        }
    }

    /** For each of the other nodes the index of its own one, rising, or -1. */
    private int[] partners(List<Branch> mine, List<Branch> theirs) {
        int[] partners = new int[theirs.size()];
        int shorter = Math.min(mine.size(), theirs.size());
        int first = 0;
        while (first < shorter && mine.get(first).same(theirs.get(first))) {
            partners[first] = first;
            first++;
        }
        int last = 0;
        while (last < shorter - first && mine.get(mine.size() - 1 - last).same(theirs.get(theirs.size() - 1 - last))) {
            last++;
            partners[theirs.size() - last] = mine.size() - last;
        }
        List<Branch> old = mine.subList(first, mine.size() - last);
        List<Branch> fresh = theirs.subList(first, theirs.size() - last);
        int[] matched = BlockMatching.matchInOrder(blocks(old), blocks(fresh), effort);
        for (int k = 0; k < fresh.size(); k++) {
            partners[first + k] = matched[k] >= 0 ? first + matched[k] : -1;
        }
        return partners;
    }

    private static List<Block> blocks(List<Branch> nodes) {
        List<Block> blocks = new ArrayList<>();
        nodes.forEach(node -> blocks.add(new Block(node.kind(), node.words())));
        return blocks;
    }

    void replace(int from, int to, Tokens tokens, int start, int end) {
        steps.add(Difference.replace(from, to, start == end ? Slice.EMPTY : cut.slice(tokens, start, end)));
    }

    void mark(int from, int to, Mark mark, boolean adds) {
        steps.add(new MarkStep(from, to, mark, adds));
    }
}
