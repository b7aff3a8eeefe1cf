package org.manyhands.organizations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** When two names may be those of one organization: most of their words are the same, small ones left out. */
final class LikeNames {
    private static final Set<String> SMALL =
            Set.of("", "the", "of", "and", "for", "inc", "ltd", "llc", "cic", "org", "de", "la", "el", "del", "y");
    private static final double MOST = 0.6;

    private LikeNames() {}

    static boolean are(String one, String other) {
        Set<String> some = words(one);
        Set<String> others = words(other);
        Set<String> both = new LinkedHashSet<>(some);
        both.retainAll(others);
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return String.join("", some).equals(String.join("", others))
                || (!all.isEmpty() && (double) both.size() / all.size() >= MOST);
    }

    /** The word by which to look for others. */
    static String longestWord(String name) {
        return words(name).stream().max(Comparator.comparingInt(String::length)).orElse(name.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(
                name.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL);
        return words;
    }
}
