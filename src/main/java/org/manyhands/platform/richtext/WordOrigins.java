package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.platform.authorship.Word;
import org.manyhands.platform.markup.Effort;

/**
 * Gives the words of a text the credits that are known of the words of its CommonMark. Both have the same words in the same
 * order, but for addresses, numbers of lists and names of signs, which are no words of the text; and a word may be written in
 * pieces, such as half of it in bold.
 */
public final class WordOrigins {
    /** Where the target of a link stands: {@code ](here)} and {@code [name]: here}. */
    private static final Pattern TARGETS =
            Pattern.compile("]\\([^()\\s]*+(?:\\([^()\\s]*+\\)[^()\\s]*+)*+|(?m:^ {0,3}\\[[^]\\n]+]:.*$)");

    private final List<WordItem> written = new ArrayList<>();
    private final List<Integer> credits = new ArrayList<>();

    private WordOrigins(String source, List<Word> words, IntUnaryOperator credit) {
        boolean[] apart = new boolean[source.length()];
        Matcher target = TARGETS.matcher(source);
        while (target.find()) {
            Arrays.fill(apart, target.start(), target.end(), true);
        }
        for (Word word : words) {
            if (!apart[word.start()]) {
                written.add(item(word.start(), word.end(), source.substring(word.start(), word.end())));
                credits.add(credit.applyAsInt(word.revision()));
            }
        }
    }

    /**
     * The text with these credits; what is no word has none.
     *
     * @param source what the text was read from
     * @param words of the source, with the revisions that wrote them
     * @param credit of a revision
     */
    public static RichText credited(RichText text, String source, List<Word> words, IntUnaryOperator credit) {
        WordOrigins origins = new WordOrigins(source, words, credit);
        Tokens tokens = text.tokens();
        List<WordItem> standing = standing(tokens);
        int[] partners = WordAlignment.of(origins.written, standing, new Effort());
        Tokens.Writer credited = new Tokens.Writer(tokens.size()).copy(tokens, 0, tokens.size());
        credited.credit(0, tokens.size(), 0);
        int next = 0;
        for (int i = 0; i < partners.length && !origins.credits.isEmpty(); i++) {
            // What stands in no other way is written in pieces, of which the next one tells.
            int partner = partners[i] < 0 ? Math.min(next, origins.credits.size() - 1) : partners[i];
            next = partner + 1;
            credited.credit(standing.get(i).from(), standing.get(i).to(), origins.credits.get(partner));
        }
        return RichText.of(Schema.current(), credited.done());
    }

    private static List<WordItem> standing(Tokens tokens) {
        List<WordItem> words = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            int end = place;
            while (end < tokens.size() && tokens.isCharacter(end)) {
                end++;
            }
            Matcher found = Word.PATTERN.matcher(tokens.words(place, end));
            while (found.find()) {
                words.add(item(place + found.start(), place + found.end(), found.group()));
            }
            place = Math.max(end, place + 1);
        }
        return words;
    }

    private static WordItem item(int from, int to, String word) {
        return new WordItem(from, to, word.toLowerCase(Locale.ROOT));
    }
}
