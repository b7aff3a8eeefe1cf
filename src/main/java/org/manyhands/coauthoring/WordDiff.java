package org.manyhands.coauthoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.coauthoring.WordChange.Kind;

/**
 * Compares two texts word by word. Blanks between two changes join them, so that a changed phrase reads as one. Texts
 * that are too long to compare in good time count as wholly changed.
 */
final class WordDiff {
    /** Tokens of both texts together, blanks and signs counted: a clause of some fifteen pages. */
    private static final int MOST_TOKENS = 20_000;

    private final List<WordChange> changes = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff() {}

    /** The runs of words in reading order; what was removed stands before what was added in its place. */
    static List<WordChange> of(String earlier, String later) {
        List<String> before = Words.tokens(earlier);
        List<String> after = Words.tokens(later);
        WordDiff diff = new WordDiff();
        if (before.size() + after.size() > MOST_TOKENS) {
            diff.change(before, after);
        } else {
            diff.compare(before, after);
        }
        diff.flush();
        return diff.changes;
    }

    private void compare(List<String> before, List<String> after) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            same(String.join("", before.subList(at, delta.getSource().getPosition())));
            change(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(String.join("", before.subList(at, before.size())));
    }

    private void change(List<String> gone, List<String> come) {
        removed.append(String.join("", gone));
        added.append(String.join("", come));
    }

    private void same(String words) {
        if (words.isEmpty()) {
            return;
        }
        boolean between = removed.length() > 0 || added.length() > 0;
        if (words.isBlank() && between) {
            removed.append(words);
            added.append(words);
        } else {
            flush();
            changes.add(new WordChange(Kind.SAME, words));
        }
    }

    private void flush() {
        if (removed.toString().equals(added.toString())) {
            add(Kind.SAME, removed);
        } else {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(Kind kind, StringBuilder words) {
        if (words.length() > 0) {
            changes.add(new WordChange(kind, words.toString()));
        }
    }
}
