package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.manyhands.platform.authorship.Word;

/**
 * A word of a text and whose it is: of whoever has the most of its letters, and when several have as many, of whoever's
 * letter stands first.
 *
 * @param word in small letters, so that a sentence that begins elsewhere has the same words
 * @param credit as in {@link RichText#credit}
 */
public record CreditedWord(String word, int credit) {
    /** What stands within words and is no letter. */
    private static final String JOINING = "’'-";

    /** The words of a part. Whatever is no character parts them; marks do not. */
    static List<CreditedWord> of(Tokens tokens, Part part) {
        List<CreditedWord> words = new ArrayList<>();
        int place = part.from();
        while (place < part.to()) {
            int end = place;
            while (end < part.to() && tokens.isCharacter(end)) {
                end++;
            }
            Matcher found = Word.PATTERN.matcher(tokens.words(place, end));
            while (found.find()) {
                int credit = credit(tokens, place + found.start(), place + found.end());
                words.add(new CreditedWord(found.group().toLowerCase(Locale.ROOT), credit));
            }
            place = Math.max(end, place + 1);
        }
        return words;
    }

    static int credit(Tokens tokens, int from, int to) {
        Map<Integer, Integer> letters = new LinkedHashMap<>();
        for (int place = from; place < to; place++) {
            if (JOINING.indexOf(tokens.character(place)) < 0) {
                letters.merge(tokens.credit(place), 1, Integer::sum);
            }
        }
        int most = 0;
        int credit = 0;
        for (Map.Entry<Integer, Integer> one : letters.entrySet()) {
            if (one.getValue() > most) {
                most = one.getValue();
                credit = one.getKey();
            }
        }
        return credit;
    }
}
