package org.manyhands.platform.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.platform.markup.WordChange.Kind;

/**
 * Compares two texts word by word. Blanks between two changes join them, so that a changed phrase reads as one; a blank
 * that became another, such as a new line, is no change. Texts that are too long to compare in good time count as wholly
 * changed.
 */
public final class WordDiff {
    /** A word with its inner apostrophes and hyphens, a run of blanks, or any other single sign. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:[’'\\-][\\p{L}\\p{N}\\p{M}]+)*|\\s+|.", Pattern.DOTALL);

    /** Tokens of both texts together, blanks and signs counted: a clause of some fifteen pages. */
    private static final int MOST_TOKENS = 20_000;

    private final List<String> before;
    private final List<String> after;
    private final List<WordChange> changes = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private WordDiff(String earlier, String later) {
        before = tokens(earlier);
        after = tokens(later);
    }

    /**
     * The runs of words in reading order; what was removed stands before what was added in its place. Without the removed
     * runs they are the later text; without the added ones they are the earlier text but for the kinds of its blanks.
     */
    public static List<WordChange> of(String earlier, String later) {
        WordDiff diff = new WordDiff(earlier, later);
        diff.compare();
        diff.flush();
        return diff.changes;
    }

    private void compare() {
        if (before.size() + after.size() > MOST_TOKENS) {
            before.forEach(removed::append);
            after.forEach(added::append);
            return;
        }
        int old = 0;
        int now = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        alike(before), alike(after), new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            Chunk<String> gone = delta.getSource();
            Chunk<String> come = delta.getTarget();
            same(before.subList(old, gone.getPosition()), after.subList(now, come.getPosition()));
            old = gone.getPosition() + gone.size();
            now = come.getPosition() + come.size();
            before.subList(gone.getPosition(), old).forEach(removed::append);
            after.subList(come.getPosition(), now).forEach(added::append);
        }
        same(before.subList(old, before.size()), after.subList(now, after.size()));
    }

    private void same(List<String> earlier, List<String> later) {
        String words = String.join("", later);
        boolean between = removed.length() > 0 || added.length() > 0;
        if (words.isBlank() && between) {
            earlier.forEach(removed::append);
            later.forEach(added::append);
        } else {
            flush();
            add(Kind.SAME, words);
        }
    }

    private void flush() {
        add(Kind.REMOVED, removed.toString());
        add(Kind.ADDED, added.toString());
        removed.setLength(0);
        added.setLength(0);
    }

    private void add(Kind kind, String words) {
        if (!words.isEmpty()) {
            changes.add(new WordChange(kind, words));
        }
    }

    /** All blanks count as one and the same. */
    private static List<String> alike(List<String> tokens) {
        return tokens.stream().map(token -> token.isBlank() ? " " : token).toList();
    }

    /** Everything of a text, so that the tokens put together are the text again. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
