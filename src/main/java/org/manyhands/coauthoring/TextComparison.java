package org.manyhands.coauthoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.manyhands.coauthoring.BlockChange.Kind;
import org.manyhands.platform.markup.WordChange;
import org.manyhands.platform.markup.WordDiff;
import org.manyhands.platform.markup.Words;

/**
 * Two versions of a text side by side: clauses by their identity, headings by their words. What keeps its order stayed,
 * what left it was moved; the words of each are compared.
 */
final class TextComparison {
    private final List<TextBlockRow> before;
    private final List<TextBlockRow> after;
    private final Map<String, TextBlockRow> beforeByKey;
    private final Map<String, TextBlockRow> afterByKey;
    private final BiFunction<String, String, List<WordChange>> words;
    private final List<BlockChange> changes = new ArrayList<>();

    private TextComparison(
            List<TextBlockRow> before, List<TextBlockRow> after, BiFunction<String, String, List<WordChange>> words) {
        this.words = words;
        this.before = before;
        this.after = after;
        this.beforeByKey = byKey(before);
        this.afterByKey = byKey(after);
    }

    /**
     * What happened to each block, in the order of the later version; what is gone stands where it stood.
     *
     * @param plain takes away the marks of formatting; they are shown only where nothing else changed
     */
    static List<BlockChange> of(List<TextBlockRow> before, List<TextBlockRow> after, UnaryOperator<String> plain) {
        return new TextComparison(before, after, (earlier, later) -> words(plain, earlier, later)).compare();
    }

    /** How many blocks are not as they were. Their words are not compared, which takes the most by far. */
    static long countChanged(List<TextBlockRow> before, List<TextBlockRow> after) {
        return new TextComparison(before, after, (earlier, later) -> List.of())
                .compare().stream().filter(change -> !change.isSame()).count();
    }

    private List<BlockChange> compare() {
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(keys(before), keys(after)).getDeltas()) {
            stayed(at, delta.getSource().getPosition());
            for (String key : delta.getSource().getLines()) {
                if (!afterByKey.containsKey(key)) {
                    add(Kind.REMOVED, beforeByKey.get(key), null);
                }
            }
            for (String key : delta.getTarget().getLines()) {
                TextBlockRow earlier = beforeByKey.get(key);
                add(earlier == null ? Kind.ADDED : Kind.MOVED, earlier, afterByKey.get(key));
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        stayed(at, before.size());
        return changes;
    }

    private void stayed(int from, int to) {
        List<String> keys = keys(before);
        for (int i = from; i < to; i++) {
            TextBlockRow later = afterByKey.get(keys.get(i));
            TextBlockRow earlier = before.get(i);
            add(earlier.source().equals(later.source()) ? Kind.SAME : Kind.CHANGED, earlier, later);
        }
    }

    private void add(Kind kind, TextBlockRow earlier, TextBlockRow later) {
        TextBlockRow shown = later == null ? earlier : later;
        changes.add(new BlockChange(
                kind,
                shown.kind(),
                shown.clauseKey(),
                earlier == null ? null : earlier.label(),
                later == null ? null : later.label(),
                words.apply(earlier == null ? "" : earlier.source(), later == null ? "" : later.source())));
    }

    private static List<WordChange> words(UnaryOperator<String> plain, String earlier, String later) {
        String wordsBefore = plain.apply(earlier);
        if (earlier.equals(later)) {
            return List.of(new WordChange(WordChange.Kind.SAME, wordsBefore));
        }
        String wordsAfter = plain.apply(later);
        boolean marksOnly = wordsBefore.equals(wordsAfter);
        return marksOnly ? WordDiff.of(earlier, later) : WordDiff.of(wordsBefore, wordsAfter);
    }

    private static Map<String, TextBlockRow> byKey(List<TextBlockRow> rows) {
        Map<String, TextBlockRow> byKey = new HashMap<>();
        List<String> keys = keys(rows);
        for (int i = 0; i < rows.size(); i++) {
            byKey.put(keys.get(i), rows.get(i));
        }
        return byKey;
    }

    /** One key for each block: the clause's, or the heading's words, told apart when they stand twice. */
    private static List<String> keys(List<TextBlockRow> rows) {
        List<String> keys = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TextBlockRow row : rows) {
            String key = row.clauseKey() == null ? "# " + Words.normal(row.source()) : row.clauseKey();
            while (!seen.add(key)) {
                key += "+";
            }
            keys.add(key);
        }
        return keys;
    }
}
