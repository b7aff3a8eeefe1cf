package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.manyhands.coauthoring.BlockChange.Kind;
import org.manyhands.platform.markup.Effort;
import org.manyhands.platform.markup.WordChange;
import org.manyhands.platform.markup.WordDiff;
import org.manyhands.platform.markup.Words;
import org.manyhands.platform.richtext.RisingRow;

/**
 * Two versions of a text side by side: clauses by their identity, headings by their words. What keeps its order stayed,
 * what left it was moved; the words of each are compared, as far as one {@link Effort} for all of them goes.
 */
final class TextComparison {
    private final List<TextBlockRow> before;
    private final List<TextBlockRow> after;
    private final List<Pair> pairs = new ArrayList<>();

    /** A block as it was and as it is; one of them may be null. */
    private record Pair(Kind kind, TextBlockRow earlier, TextBlockRow later) {
        String wordsBefore() {
            return earlier == null ? "" : earlier.source();
        }

        String wordsAfter() {
            return later == null ? "" : later.source();
        }

        int length() {
            return wordsBefore().length() + wordsAfter().length();
        }
    }

    private TextComparison(List<TextBlockRow> before, List<TextBlockRow> after) {
        this.before = before;
        this.after = after;
        compare();
    }

    /**
     * What happened to each block, in the order of the later version; what is gone stands where it stood.
     *
     * @param plain takes away the marks of formatting; they are shown only where nothing else changed
     */
    static List<BlockChange> of(List<TextBlockRow> before, List<TextBlockRow> after, UnaryOperator<String> plain) {
        return of(before, after, plain, new Effort());
    }

    /** The same with another effort. The shortest blocks come first, so that nobody hides what they changed behind a long one. */
    static List<BlockChange> of(
            List<TextBlockRow> before, List<TextBlockRow> after, UnaryOperator<String> plain, Effort effort) {
        List<Pair> pairs = new TextComparison(before, after).pairs;
        BlockChange[] changes = new BlockChange[pairs.size()];
        IntStream.range(0, changes.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> pairs.get(i).length()))
                .forEach(i -> changes[i] = change(pairs.get(i), plain, effort));
        return List.of(changes);
    }

    /** How many blocks are not as they were. Their words are not compared, which takes the most by far. */
    static long countChanged(List<TextBlockRow> before, List<TextBlockRow> after) {
        return new TextComparison(before, after)
                .pairs.stream().filter(pair -> pair.kind != Kind.SAME).count();
    }

    private void compare() {
        int[] partners = partners();
        Set<Integer> staying = RisingRow.of(partners);
        Set<Integer> there = Set.copyOf(IntStream.of(partners).boxed().toList());
        int at = 0;
        int now = 0;
        while (now <= after.size()) {
            int next = now;
            while (next < after.size() && !staying.contains(partners[next])) {
                next++;
            }
            int stays = next < after.size() ? partners[next] : before.size();
            IntStream.range(at, stays).filter(i -> !there.contains(i)).forEach(this::gone);
            IntStream.range(now, next).forEach(j -> arrived(j, partners[j]));
            if (next < after.size()) {
                stayed(before.get(stays), after.get(next));
            }
            at = stays + 1;
            now = next + 1;
        }
    }

    private void gone(int place) {
        pairs.add(new Pair(Kind.REMOVED, before.get(place), null));
    }

    private void arrived(int place, int partner) {
        pairs.add(
                partner < 0
                        ? new Pair(Kind.ADDED, null, after.get(place))
                        : new Pair(Kind.MOVED, before.get(partner), after.get(place)));
    }

    private void stayed(TextBlockRow earlier, TextBlockRow later) {
        boolean same = earlier.source().equals(later.source());
        pairs.add(new Pair(same ? Kind.SAME : Kind.CHANGED, earlier, later));
    }

    /** For each later block the place of the earlier one that it is, or -1. */
    private int[] partners() {
        Map<String, Integer> places = new HashMap<>();
        List<String> keys = keys(before);
        for (int i = 0; i < keys.size(); i++) {
            places.put(keys.get(i), i);
        }
        return keys(after).stream()
                .mapToInt(key -> places.getOrDefault(key, -1))
                .toArray();
    }

    private static BlockChange change(Pair pair, UnaryOperator<String> plain, Effort effort) {
        TextBlockRow shown = pair.later == null ? pair.earlier : pair.later;
        WordDiff.Result result = words(pair.wordsBefore(), pair.wordsAfter(), plain, effort);
        return new BlockChange(
                pair.kind,
                shown.kind(),
                shown.clauseKey(),
                pair.earlier == null ? null : pair.earlier.label(),
                pair.later == null ? null : pair.later.label(),
                result.words(),
                result.whole());
    }

    /** The words of one block compared, without the marks of formatting unless nothing else changed. */
    static WordDiff.Result words(String earlier, String later, UnaryOperator<String> plain, Effort effort) {
        String wordsBefore = plain.apply(earlier);
        if (earlier.equals(later)) {
            return new WordDiff.Result(List.of(new WordChange(WordChange.Kind.SAME, wordsBefore)), false);
        }
        String wordsAfter = plain.apply(later);
        boolean marksOnly = wordsBefore.equals(wordsAfter);
        return marksOnly ? WordDiff.of(earlier, later, effort) : WordDiff.of(wordsBefore, wordsAfter, effort);
    }

    /** One key for each block: the clause's, or the heading's words, told apart when they stand twice. */
    private static List<String> keys(List<TextBlockRow> rows) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (TextBlockRow row : rows) {
            String key = row.clauseKey() == null ? "# " + Words.normal(row.source()) : row.clauseKey();
            keys.add(key + "\n" + counts.merge(key, 1, Integer::sum));
        }
        return keys;
    }
}
