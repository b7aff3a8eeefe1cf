package org.manyhands.platform.richtext;

import java.util.Optional;

/**
 * The row of characters of one credit in which something was put, within a clause or heading: who types a sentence letter by
 * letter has put in a sentence.
 *
 * @param from the place before it
 * @param to the place behind it
 * @param length how many characters it has
 */
record OwnRow(int from, int to, int length) {
    /** So far it is looked to either side, in tokens: nobody is made to wait for the length of a text. */
    private static final int FAR = 20_000;

    private static final String CLAUSE = "clause";
    private static final String HEADING = "heading";

    /** That around a part of a text. */
    static OwnRow around(Tokens tokens, int from, int to, int credit) {
        int begin = from;
        while (begin > Math.max(0, from - FAR) && goesOn(tokens, begin - 1, credit)) {
            begin--;
        }
        int end = to;
        while (end < Math.min(tokens.size(), to + FAR) && goesOn(tokens, end, credit)) {
            end++;
        }
        int length = 0;
        for (int place = begin; place < end; place++) {
            length += tokens.isCharacter(place) ? 1 : 0;
        }
        return new OwnRow(begin, end, length);
    }

    private static boolean goesOn(Tokens tokens, int place, int credit) {
        return tokens.isCharacter(place) ? tokens.credit(place) == credit : !isPart(tokens, place);
    }

    private static boolean isPart(Tokens tokens, int place) {
        if (!tokens.isBeginning(place)) {
            return false;
        }
        String kind = tokens.node(place).kind().name();
        return kind.equals(CLAUSE) || kind.equals(HEADING);
    }

    /** The row, if it has grown past a multiple of a number of characters with the last so many of them. */
    Optional<OwnRow> grownPast(int number, int added) {
        return length / number > (length - added) / number ? Optional.of(this) : Optional.empty();
    }
}
