package org.manyhands.forums;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of what a title is about, for finding others about the same: its longer words without their last letters, where languages
 * put number and case.
 */
final class TitleWords {
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;
    private static final int MOST = 6;

    private final Set<String> words;

    private TitleWords(Set<String> words) {
        this.words = words;
    }

    static TitleWords of(String title) {
        return new TitleWords(Arrays.stream(
                        (title == null ? "" : title).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .map(TitleWords::stem)
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(SHORTEST, word.length() - ENDING));
    }

    List<String> list() {
        return List.copyOf(words);
    }

    /** How many of them occur in another title. */
    long in(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return words.stream().filter(lower::contains).count();
    }

    /** Whether at least half of them occur in another title. */
    boolean areLike(String title) {
        return !words.isEmpty() && 2 * in(title) >= words.size();
    }
}
