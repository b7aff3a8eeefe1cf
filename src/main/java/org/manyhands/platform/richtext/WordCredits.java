package org.manyhands.platform.richtext;

import java.util.Arrays;
import java.util.regex.Matcher;
import org.manyhands.platform.authorship.Word;

/**
 * Whose each place of a paragraph is when its words are not taken apart, as {@link CreditedWord} counts them. Signs and
 * blanks go with the word before them, so that a full stop that somebody mended is no run of its own.
 */
final class WordCredits {
    private static final int OPEN = -1;

    private final Tokens tokens;
    private final int from;
    private final int[] credits;

    private WordCredits(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.credits = new int[to - from];
        Arrays.fill(credits, OPEN);
    }

    /** One credit for each place of a part. */
    static int[] of(Tokens tokens, int from, int to) {
        WordCredits all = new WordCredits(tokens, from, to);
        int place = from;
        while (place < to) {
            int end = place;
            while (end < to && tokens.isCharacter(end)) {
                end++;
            }
            all.words(place, end);
            place = Math.max(end, place + 1);
        }
        all.join(0, all.credits.length);
        return all.credits;
    }

    private void words(int start, int end) {
        Matcher found = Word.PATTERN.matcher(tokens.words(start, end));
        while (found.find()) {
            int first = start + found.start();
            int behind = start + found.end();
            Arrays.fill(credits, first - from, behind - from, CreditedWord.credit(tokens, first, behind));
        }
    }

    /** What stands in a footnote goes with nothing around it. */
    private void join(int start, int end) {
        int before = OPEN;
        int waiting = start;
        int place = start;
        while (place < end) {
            if (credits[place] == OPEN && before == OPEN) {
                place = skip(place);
                continue;
            }
            if (before == OPEN) {
                fill(waiting, place, credits[place]);
            }
            before = credits[place] == OPEN ? before : credits[place];
            credits[place] = before;
            place = skip(place);
        }
        if (before == OPEN) {
            for (int each = waiting; each < end; each++) {
                credits[each] = credits[each] == OPEN ? tokens.credit(from + each) : credits[each];
            }
        }
    }

    /** The next place of the same paragraph; a footnote that begins here is joined on its own. */
    private int skip(int place) {
        if (!tokens.isBeginning(from + place)) {
            return place + 1;
        }
        int end = tokens.end(from + place) - from;
        join(place + 1, end - 1);
        return end;
    }

    private void fill(int start, int end, int credit) {
        for (int place = start; place < end; place++) {
            credits[place] = credits[place] == OPEN ? credit : credits[place];
        }
    }
}
