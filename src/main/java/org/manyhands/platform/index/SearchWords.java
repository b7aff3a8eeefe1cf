package org.manyhands.platform.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What somebody typed to find something: words, phrases in quotes, and each of them with a minus before it for what is not meant.
 * Everything that can be typed means something; nothing is an error.
 */
public final class SearchWords implements Serializable {
    private static final long serialVersionUID = 1L;

    /** So many characters are read of what was typed. */
    static final int LONGEST = 200;

    /** So many words or phrases are looked for. */
    static final int MOST = 12;

    private static final String QUOTES = "\"“”„«»‟";
    private static final String MINUSES = "-−–";

    private final ArrayList<Part> parts = new ArrayList<>();

    /**
     * A word or a phrase.
     *
     * @param text as it was typed
     * @param excluded whether what has it is not meant
     */
    record Part(String text, boolean excluded) implements Serializable {
        /** Its words as they are compared; several for a phrase or a word with a hyphen. */
        List<String> terms() {
            return Wording.EXACT.terms(text);
        }

        /** Whether the other words of a question matter more. */
        boolean saysLittle() {
            return terms().stream().allMatch(Tongue::saysLittle);
        }
    }

    private SearchWords() {}

    /** Reads what was typed, or nothing. */
    public static SearchWords of(String typed) {
        SearchWords words = new SearchWords();
        String text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        int at = 0;
        while (at < text.length() && words.parts.size() < MOST) {
            at = words.next(text, at);
        }
        return words;
    }

    private int next(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean excluded = at + 1 < text.length()
                && MINUSES.indexOf(text.charAt(at)) >= 0
                && !Character.isWhitespace(text.charAt(at + 1));
        if (excluded) {
            at++;
        }
        boolean quoted = at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
        if (quoted) {
            at++;
        }
        int end = at;
        while (end < text.length() && !ends(text.charAt(end), quoted)) {
            end++;
        }
        add(text.substring(at, end), excluded);
        return quoted ? end + 1 : Math.max(end, from + 1);
    }

    private static boolean ends(char letter, boolean quoted) {
        return QUOTES.indexOf(letter) >= 0 || (!quoted && Character.isWhitespace(letter));
    }

    private void add(String text, boolean excluded) {
        Part part = new Part(text, excluded);
        if (!part.terms().isEmpty()) {
            parts.add(part);
        }
    }

    /** What is looked for. */
    List<Part> wanted() {
        return parts.stream().filter(part -> !part.excluded()).toList();
    }

    /** What is not meant. */
    List<Part> excluded() {
        return parts.stream().filter(Part::excluded).toList();
    }

    /** Whether nothing is looked for by words. */
    public boolean isEmpty() {
        return wanted().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchWords that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts);
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
