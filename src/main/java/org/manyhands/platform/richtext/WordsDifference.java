package org.manyhands.platform.richtext;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares what stands in two paragraphs word by word. Words that stay keep their places, whatever their marks; a blank
 * between two changes goes with them.
 */
final class WordsDifference {
    /** A piece that goes or stays as a whole: a word, any other character, a line break, a footnote. */
    private record Item(int from, int to, String key) {
        boolean isWord() {
            return Character.isLetterOrDigit(key.codePointAt(0)) || isFootnote();
        }

        boolean isFootnote() {
            return key.startsWith(FOOTNOTE);
        }
    }

    private static final String FOOTNOTE = "^\n";
    private static final int NONE = -1;
    private static final String BREAK = "\n";

    /** From here on the words between the first and the last change are exchanged. */
    private static final long MOST_PAIRS = 25_000_000;

    private final NodeDifference steps;
    private final Tokens before;
    private final Tokens after;
    private final List<Item> old;
    private final List<Item> fresh;
    private final int end;

    /** For each of the other's pieces the index of its own one that stays, rising. */
    private final int[] partners;

    WordsDifference(NodeDifference steps, Branch before, Branch after) {
        this.steps = steps;
        this.before = before.tokens();
        this.after = after.tokens();
        this.old = items(before);
        this.fresh = items(after);
        this.end = before.to() - 1;
        this.partners = new int[fresh.size()];
        Arrays.fill(partners, NONE);
    }

    private static List<Item> items(Branch paragraph) {
        Tokens tokens = paragraph.tokens();
        List<Item> items = new ArrayList<>();
        int place = paragraph.from() + 1;
        while (place < paragraph.to() - 1) {
            int next = next(tokens, place, paragraph.to() - 1);
            String key = tokens.isCharacter(place)
                    ? tokens.words(place, next)
                    : tokens.isBeginning(place) ? FOOTNOTE + tokens.marks(place) : BREAK;
            items.add(new Item(place, next, key));
            place = next;
        }
        return items;
    }

    private static int next(Tokens tokens, int place, int end) {
        if (!tokens.isCharacter(place)) {
            return tokens.end(place);
        }
        int next = behind(tokens, place);
        if (isOfWord(tokens, place)) {
            while (next < end && tokens.isCharacter(next) && isOfWord(tokens, next)) {
                next = behind(tokens, next);
            }
        }
        return next;
    }

    private static int behind(Tokens tokens, int place) {
        return place + (Character.isHighSurrogate(tokens.character(place)) ? 2 : 1);
    }

    private static boolean isOfWord(Tokens tokens, int place) {
        int character = tokens.words(place, behind(tokens, place)).codePointAt(0);
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    void compare() {
        align(0, old.size(), 0, fresh.size(), true);
        leaveNoLonelyBlanks();
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
        if ((long) (to - from) * (stop - start) > MOST_PAIRS) {
            return;
        }
        List<Integer> mine = which(old, from, to, words);
        List<Integer> theirs = which(fresh, start, stop, words);
        int i = 0;
        int j = 0;
        int at = from;
        int now = start;
        var deltas = DiffUtils.diff(keys(old, mine), keys(fresh, theirs), new MyersDiffWithLinearSpace<String>())
                .getDeltas();
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

    private static List<Integer> which(List<Item> items, int from, int to, boolean words) {
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

    private int nextStaying(int from) {
        int next = from;
        while (next < fresh.size() && partners[next] == NONE) {
            next++;
        }
        return next;
    }

    private int run(int from) {
        int end = from;
        while (end < fresh.size() && partners[end] != NONE && partners[end] == partners[from] + end - from) {
            end++;
        }
        return end - from;
    }

    private static List<String> keys(List<Item> items, List<Integer> which) {
        return which.stream().map(i -> items.get(i).key()).toList();
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
            Item mine = old.get(from + i);
            Item theirs = fresh.get(start + i);
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
