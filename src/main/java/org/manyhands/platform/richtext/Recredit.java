package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The steps that change nothing of a text but whose some of its words are: each puts the same characters in again, with
 * another credit. So every node and every replay comes to the same, and editors that are open need to know nothing of it.
 * No step reaches beyond a blank, so that whoever writes between two words at that moment loses nothing.
 */
public final class Recredit {
    /** Of more than so many, whole parts are put in again. */
    private static final int MOST_STEPS = 2_000;

    /** So many characters in a row are known again where others wrote between them meanwhile. */
    private static final int SHORTEST = 20;

    private Recredit() {}

    /**
     * The steps.
     *
     * @param text as it stands
     * @param asked the same text with the credits that it shall have; where these are 0, it keeps its own
     * @param mayChange which credits may go
     */
    public static List<Step> steps(RichText text, RichText asked, IntPredicate mayChange) {
        Tokens tokens = text.tokens();
        List<Step> steps = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            int end = place + 1;
            if (isOther(text, asked, mayChange, place)) {
                while (end < tokens.size()
                        && !Character.isWhitespace(tokens.character(end - 1))
                        && isOther(text, asked, mayChange, end)
                        && asked.credit(end) == asked.credit(place)) {
                    end++;
                }
                steps.add(step(tokens, place, end, asked.credit(place)));
            }
            place = end;
        }
        return steps.size() > MOST_STEPS ? wholeParts(text, asked, mayChange) : steps;
    }

    /**
     * The steps that give words back which somebody put in although they were another's.
     *
     * @param words rows of characters, each in a line
     * @param credits of these, run by run
     * @param taker who has the credit of them now
     * @param owner who shall have it again
     */
    public static List<Step> giveBack(RichText text, String words, String credits, int taker, int owner) {
        Passage known = Passage.of(words, Credits.read(credits, words.length()));
        return owned(text, 0, text.size(), known, credit -> credit == taker, owner);
    }

    /**
     * The steps that credit words of a part to whoever wrote them elsewhere.
     *
     * @param words as they stand there
     * @param takers which credits may go
     * @param owner who wrote them
     */
    public static List<Step> drawn(RichText text, Part part, String words, IntPredicate takers, int owner) {
        int[] credits = new int[words.length()];
        Arrays.fill(credits, owner);
        return owned(text, part.from(), part.to(), Passage.of(words, credits), takers, owner);
    }

    private static List<Step> owned(RichText text, int from, int to, Passage known, IntPredicate takers, int owner) {
        int[] found = new Repeats(SHORTEST, List.of(known)).credits(Passage.of(text, from, to));
        Tokens.Writer asked = new Tokens.Writer(text.size()).copy(text.tokens(), 0, text.size());
        asked.credit(0, text.size(), 0);
        int next = 0;
        for (int place = from; place < to; place++) {
            if (text.isCharacter(place) && found[next++] == owner) {
                asked.credit(place, place + 1, owner);
            }
        }
        return steps(text, RichText.of(Schema.current(), asked.done()), takers);
    }

    private static boolean isOther(RichText text, RichText asked, IntPredicate mayChange, int place) {
        return text.isCharacter(place)
                && asked.credit(place) != 0
                && asked.credit(place) != text.credit(place)
                && mayChange.test(text.credit(place));
    }

    private static Step step(Tokens tokens, int from, int to, int credit) {
        Tokens.Writer same = new Tokens.Writer(to - from).copy(tokens, from, to);
        same.credit(0, to - from, credit);
        return Difference.replace(from, to, new Slice(same.done(), 0, 0));
    }

    private static List<Step> wholeParts(RichText text, RichText asked, IntPredicate mayChange) {
        List<Step> steps = new ArrayList<>();
        for (Part part : text.parts()) {
            Tokens.Writer same = new Tokens.Writer(part.to() - part.from()).copy(text.tokens(), part.from(), part.to());
            boolean changed = false;
            for (int place = part.from(); place < part.to(); place++) {
                if (isOther(text, asked, mayChange, place)) {
                    same.credit(place - part.from(), place - part.from() + 1, asked.credit(place));
                    changed = true;
                }
            }
            if (changed) {
                steps.add(Difference.replace(part.from(), part.to(), new Slice(same.done(), 0, 0)));
            }
        }
        return steps;
    }
}
