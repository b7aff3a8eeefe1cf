package org.manyhands.platform.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed between two texts, word by word, so that it can be read as one text with additions and removals. */
public final class WordDiff {
    /** A word with the blanks after it, or blanks alone; put together they are the text. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    /** Beyond this many words a text counts as written anew: comparing them would take too long to read, and to make. */
    private static final int MOST_WORDS = 12_000;

    private WordDiff() {}

    /** What happened to a stretch of words. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /**
     * A stretch of words that share their fate.
     *
     * @param kind what happened to them
     * @param text the words
     */
    public record Change(Kind kind, String text) {
        public boolean isKept() {
            return kind == Kind.KEPT;
        }

        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }
    }

    /** The stretches in order; removed words stand before those that took their place. */
    public static List<Change> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Change> changes = new ArrayList<>();
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            add(changes, Kind.REMOVED, old);
            add(changes, Kind.ADDED, now);
            return changes;
        }
        for (AbstractDelta<String> delta :
                DiffUtils.diff(bare(old), bare(now), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(changes, Kind.KEPT, part(now, delta.getTarget()));
            } else {
                add(changes, Kind.REMOVED, part(old, delta.getSource()));
                add(changes, Kind.ADDED, part(now, delta.getTarget()));
            }
        }
        return changes;
    }

    /** Words are compared without the blanks after them, so that a new line is no change of the word before it. */
    private static List<String> bare(List<String> words) {
        return words.stream().map(String::strip).toList();
    }

    private static List<String> part(List<String> words, Chunk<String> chunk) {
        return words.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(List<Change> changes, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            changes.add(new Change(kind, String.join("", words)));
        }
    }
}
