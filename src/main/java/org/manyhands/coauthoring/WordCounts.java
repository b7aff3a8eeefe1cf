package org.manyhands.coauthoring;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.manyhands.platform.richtext.CreditedWord;
import org.manyhands.platform.richtext.Part;
import org.manyhands.platform.richtext.RichText;

/**
 * How often each word stands in each clause, by whose it is; of one version, or of all that ever stood in one.
 *
 * <p>Offered are the words that stand in a version and those of versions before it that are gone. A person's word is gone
 * as often as it once stood more often than now. So nothing is offered twice because it moved, or went and came back, and
 * what stands is never more than what was offered. A word that stands counts in its clause, one that is gone in a clause
 * where it stood; what all clauses tell adds up to what the text tells. Somebody who puts other words for their own
 * offers only those that are others: a new sentence's “and” takes the place of the one that is gone.
 */
final class WordCounts {
    private static final String TIMES = "*";
    private static final String BETWEEN = " ";
    private static final String BEHIND_CELL = "\t";

    private final Map<Cell, Map<String, Integer>> cells;

    private WordCounts(Map<Cell, Map<String, Integer>> cells) {
        this.cells = cells;
    }

    /**
     * Whose words, and where.
     *
     * @param credit its number in the text
     * @param clause the key of the clause; empty for headings
     */
    record Cell(int credit, String clause) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return credit == other.credit ? clause.compareTo(other.clause) : Integer.compare(credit, other.credit);
        }
    }

    static WordCounts none() {
        return new WordCounts(Map.of());
    }

    /** What stands in a text. What is nobody's is in nobody's share. */
    static WordCounts standing(RichText text) {
        Map<Cell, Map<String, Integer>> cells = new TreeMap<>();
        for (Part part : text.parts()) {
            for (CreditedWord word : text.creditedWords(part)) {
                if (word.credit() != TextCredit.NOBODY) {
                    Cell cell = new Cell(word.credit(), part.isClause() ? part.key() : "");
                    add(cells, cell, word.word(), 1);
                }
            }
        }
        return new WordCounts(cells);
    }

    /** What was offered up to a version, when this was offered before it. */
    WordCounts offeredWith(WordCounts standing) {
        Map<Integer, Map<String, Integer>> gone = byCredit();
        standing.cells.forEach((cell, words) -> words.forEach((word, times) ->
                gone.computeIfAbsent(cell.credit(), credit -> new TreeMap<>()).merge(word, -times, Integer::sum)));
        Map<Cell, Map<String, Integer>> offered = new TreeMap<>();
        standing.cells.forEach((cell, words) -> words.forEach((word, times) -> add(offered, cell, word, times)));
        cells.forEach((cell, words) -> words.forEach((word, times) -> {
            int spare = Math.min(gone.get(cell.credit()).get(word), times - standing.count(cell, word));
            if (spare > 0) {
                add(offered, cell, word, spare);
                gone.get(cell.credit()).merge(word, -spare, Integer::sum);
            }
        }));
        return new WordCounts(offered);
    }

    private Map<Integer, Map<String, Integer>> byCredit() {
        Map<Integer, Map<String, Integer>> sums = new TreeMap<>();
        cells.forEach((cell, words) -> words.forEach((word, times) ->
                sums.computeIfAbsent(cell.credit(), credit -> new TreeMap<>()).merge(word, times, Integer::sum)));
        return sums;
    }

    Set<Cell> cells() {
        return Collections.unmodifiableSet(cells.keySet());
    }

    /** How many words there are in a cell. */
    int count(Cell cell) {
        return cells.getOrDefault(cell, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int count(Cell cell, String word) {
        return cells.getOrDefault(cell, Map.of()).getOrDefault(word, 0);
    }

    private static void add(Map<Cell, Map<String, Integer>> cells, Cell cell, String word, int times) {
        cells.computeIfAbsent(cell, same -> new TreeMap<>()).merge(word, times, Integer::sum);
    }

    /** To be stored, a cell a line. */
    String content() {
        StringBuilder content = new StringBuilder();
        cells.forEach((cell, words) -> {
            StringJoiner all = new StringJoiner(BETWEEN);
            words.forEach((word, times) -> all.add(times == 1 ? word : word + TIMES + times));
            content.append(cell.credit()).append(BETWEEN).append(cell.clause());
            content.append(BEHIND_CELL).append(all).append('\n');
        });
        return content.toString();
    }

    /** As {@link #content} wrote it. */
    static WordCounts read(String content) {
        Map<Cell, Map<String, Integer>> cells = new TreeMap<>();
        content.lines().forEach(line -> {
            String[] parts = line.split(BEHIND_CELL, 2);
            String[] names = parts[0].split(BETWEEN, 2);
            Cell cell = new Cell(Integer.parseInt(names[0]), names[1]);
            for (String word : parts[1].split(BETWEEN, -1)) {
                int times = word.indexOf(TIMES);
                add(
                        cells,
                        cell,
                        times < 0 ? word : word.substring(0, times),
                        times < 0 ? 1 : Integer.parseInt(word.substring(times + 1)));
            }
        });
        return new WordCounts(cells);
    }
}
