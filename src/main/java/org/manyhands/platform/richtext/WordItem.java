package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;

/** A piece of a paragraph that goes or stays as a whole: a word, any other character, a line break, a footnote. */
record WordItem(int from, int to, String key) {
    private static final String FOOTNOTE = "^\n";
    private static final String BREAK = "\n";

    /** The pieces of what stands in a node. */
    static List<WordItem> all(Branch paragraph) {
        Tokens tokens = paragraph.tokens();
        List<WordItem> items = new ArrayList<>();
        int place = paragraph.from() + 1;
        while (place < paragraph.to() - 1) {
            int next = next(tokens, place, paragraph.to() - 1);
            String key = tokens.isCharacter(place)
                    ? tokens.words(place, next)
                    : tokens.isBeginning(place) ? FOOTNOTE + tokens.marks(place) : BREAK;
            items.add(new WordItem(place, next, key));
            place = next;
        }
        return items;
    }

    private static int next(Tokens tokens, int place, int end) {
        if (!tokens.isCharacter(place)) {
            return tokens.end(place);
        }
        int next = behind(tokens, place);
        if (isOfWord(tokens, place)) {
            while (next < end && tokens.isCharacter(next) && isOfWord(tokens, next)) {
                next = behind(tokens, next);
            }
        }
        return next;
    }

    private static int behind(Tokens tokens, int place) {
        return place + (Character.isHighSurrogate(tokens.character(place)) ? 2 : 1);
    }

    private static boolean isOfWord(Tokens tokens, int place) {
        int character = tokens.words(place, behind(tokens, place)).codePointAt(0);
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(key.codePointAt(0)) || isFootnote();
    }

    boolean isFootnote() {
        return key.startsWith(FOOTNOTE);
    }
}
