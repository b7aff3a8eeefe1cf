package org.manyhands.platform.richtext;

import java.util.List;
import org.manyhands.platform.markup.Effort;

/**
 * Compares what stands in two paragraphs word by word. Words that stay keep their places, whatever their marks; a blank
 * between two changes goes with them.
 */
final class WordsDifference {
    private final NodeDifference steps;
    private final Tokens before;
    private final Tokens after;
    private final List<WordItem> old;
    private final List<WordItem> fresh;
    private final int end;

    /** For each of the other's pieces the index of its own one that stays, rising. */
    private final int[] partners;

    WordsDifference(NodeDifference steps, Branch before, Branch after, Effort effort) {
        this.steps = steps;
        this.before = before.tokens();
        this.after = after.tokens();
        this.old = WordItem.all(before);
        this.fresh = WordItem.all(after);
        this.end = before.to() - 1;
        this.partners = WordAlignment.of(old, fresh, effort);
    }

    void compare() {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            int next = nextStaying(j);
            int end = next < fresh.size() ? partners[next] : old.size();
            exchange(i, end, j, next);
            int run = run(next);
            stay(end, next, run);
            i = end + run;
            j = next + run;
        }
    }

    private int nextStaying(int from) {
        int next = from;
        while (next < fresh.size() && partners[next] == WordAlignment.NONE) {
            next++;
        }
        return next;
    }

    private int run(int from) {
        int end = from;
        while (end < fresh.size()
                && partners[end] != WordAlignment.NONE
                && partners[end] == partners[from] + end - from) {
            end++;
        }
        return end - from;
    }

    private void exchange(int from, int to, int start, int stop) {
        if (from < to || start < stop) {
            int place = from < old.size() ? old.get(from).from() : end;
            int behind = from < to ? old.get(to - 1).to() : place;
            int begin = start < stop ? fresh.get(start).from() : 0;
            steps.replace(
                    place,
                    behind,
                    after,
                    begin,
                    start < stop ? fresh.get(stop - 1).to() : begin);
        }
    }

    /** What stays may have other marks, and a footnote other words. */
    private void stay(int from, int start, int count) {
        int i = 0;
        while (i < count) {
            WordItem mine = old.get(from + i);
            WordItem theirs = fresh.get(start + i);
            if (mine.isFootnote()) {
                steps.compare(Branch.at(before, mine.from()), Branch.at(after, theirs.from()));
                i++;
                continue;
            }
            int next = i;
            while (next < count && !old.get(from + next).isFootnote()) {
                next++;
            }
            mark(mine.from(), old.get(from + next - 1).to(), theirs.from());
            i = next;
        }
    }

    private void mark(int from, int to, int start) {
        int at = from;
        while (at < to) {
            List<Mark> had = before.marks(at);
            List<Mark> has = after.marks(start + at - from);
            int next = at + 1;
            while (next < to
                    && before.marks(next).equals(had)
                    && after.marks(start + next - from).equals(has)) {
                next++;
            }
            for (Mark mark : had) {
                if (has.stream().noneMatch(other -> other.kind() == mark.kind())) {
                    steps.mark(at, next, mark, false);
                }
            }
            for (Mark mark : has) {
                if (!had.contains(mark)) {
                    steps.mark(at, next, mark, true);
                }
            }
            at = next;
        }
    }
}
