package org.manyhands.platform.richtext;

import java.util.List;

/** What stands in a line of text: a character, a line break, or a footnote that is written already. */
record InlineAtom(int character, String footnote, List<Mark> marks) {
    private static final int NONE = -1;

    static InlineAtom character(int character, List<Mark> marks) {
        return new InlineAtom(character, null, marks);
    }

    static InlineAtom lineBreak(List<Mark> marks) {
        return new InlineAtom(NONE, null, marks);
    }

    static InlineAtom footnote(String written, List<Mark> marks) {
        return new InlineAtom(NONE, written, marks);
    }

    boolean isCharacter() {
        return character != NONE;
    }

    boolean isBreak() {
        return character == NONE && footnote == null;
    }

    /** Whether a mark on it cannot be seen. */
    boolean isBlank() {
        return isBreak() || (isCharacter() && isSpace(character));
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    InlineAtom marked(List<Mark> others) {
        return new InlineAtom(character, footnote, others);
    }
}
