package org.manyhands.platform.markup;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.platform.markup.WordChange.Kind;

/**
 * Compares two texts word by word. Blanks between two changes join them, so that a changed phrase reads as one; a blank
 * that became another, such as a new line, is no change. What takes too long to compare counts as wholly changed, but for
 * what is the same at its beginning and its end.
 */
public final class WordDiff {
    /** A word with its inner apostrophes and hyphens, a run of blanks, or any other single sign. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:[’'\\-][\\p{L}\\p{N}\\p{M}]++)*+|\\s++|.", Pattern.DOTALL);

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
     * What becomes of two texts.
     *
     * @param words the runs of words in reading order; what was removed stands before what was added in its place. Without
     *     the removed runs they are the later text; without the added ones they are the earlier text but for the kinds of
     *     its blanks
     * @param whole whether it took too long to compare
     */
    public record Result(List<WordChange> words, boolean whole) {
        public Result {
            words = List.copyOf(words);
        }
    }

    /** The runs of words of two texts that are compared alone. */
    public static List<WordChange> of(String earlier, String later) {
        return of(earlier, later, new Effort()).words();
    }

    /** Compares two texts with what is left of an effort. */
    public static Result of(String earlier, String later, Effort effort) {
        WordDiff diff = new WordDiff(earlier, later);
        boolean compared = diff.compare(effort);
        diff.flush();
        return new Result(diff.changes, !compared);
    }

    private boolean compare(Effort effort) {
        List<String> old = alike(before);
        List<String> now = alike(after);
        int first = 0;
        int shorter = Math.min(old.size(), now.size());
        while (first < shorter && old.get(first).equals(now.get(first))) {
            first++;
        }
        int end = old.size();
        int stop = now.size();
        while (end > first && stop > first && old.get(end - 1).equals(now.get(stop - 1))) {
            end--;
            stop--;
        }
        same(before.subList(0, first), after.subList(0, first));
        var deltas = effort.difference(old.subList(first, end), now.subList(first, stop));
        if (deltas.isPresent()) {
            add(before.subList(first, end), after.subList(first, stop), deltas.get());
        } else {
            exchange(before.subList(first, end), after.subList(first, stop));
        }
        same(before.subList(end, before.size()), after.subList(stop, after.size()));
        return deltas.isPresent();
    }

    private void add(List<String> earlier, List<String> later, List<AbstractDelta<String>> deltas) {
        int old = 0;
        int now = 0;
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> gone = delta.getSource();
            Chunk<String> come = delta.getTarget();
            same(earlier.subList(old, gone.getPosition()), later.subList(now, come.getPosition()));
            old = gone.getPosition() + gone.size();
            now = come.getPosition() + come.size();
            exchange(earlier.subList(gone.getPosition(), old), later.subList(come.getPosition(), now));
        }
        same(earlier.subList(old, earlier.size()), later.subList(now, later.size()));
    }

    private void exchange(List<String> earlier, List<String> later) {
        earlier.forEach(removed::append);
        later.forEach(added::append);
    }

    private void same(List<String> earlier, List<String> later) {
        String words = String.join("", later);
        boolean between = removed.length() > 0 || added.length() > 0;
        if (words.isBlank() && between) {
            exchange(earlier, later);
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
