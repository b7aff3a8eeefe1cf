package org.manyhands.platform.richtext;

import org.commonmark.text.Characters;

/** A piece of a written line: a character of the text, a sign that begins or ends emphasis, or anything else. */
final class InlinePiece {
    private static final int EDGE = '\n';

    /** What a piece is for those beside it. */
    enum Role {
        CHARACTER,
        OPENS,
        CLOSES,
        OTHER
    }

    private final Role role;
    private final int character;
    private String written;

    private InlinePiece(Role role, int character, String written) {
        this.role = role;
        this.character = character;
        this.written = written;
    }

    static InlinePiece character(int character, String written) {
        return new InlinePiece(Role.CHARACTER, character, written);
    }

    static InlinePiece sign(Role role, String written) {
        return new InlinePiece(role, 0, written);
    }

    Role role() {
        return role;
    }

    boolean isCharacter(String any) {
        return role == Role.CHARACTER && any.indexOf(character) >= 0;
    }

    boolean isLetter() {
        return role == Role.CHARACTER && Character.isLetter(character);
    }

    boolean isSpace() {
        return role == Role.CHARACTER && InlineAtom.isSpace(character);
    }

    String written() {
        return written;
    }

    void escape() {
        written = "\\" + Character.toString(character);
    }

    /** Writes a character by its number, so that it counts as a sign; whether that changed anything. */
    boolean encode() {
        if (role != Role.CHARACTER || written.startsWith("&#")) {
            return false;
        }
        written = "&#" + character + ";";
        return true;
    }

    /** Its end, or the edge of a line where there is none. */
    static int last(InlinePiece piece) {
        return piece == null ? EDGE : piece.written.codePointBefore(piece.written.length());
    }

    static int first(InlinePiece piece) {
        return piece == null ? EDGE : piece.written.codePointAt(0);
    }

    static boolean isBlank(int character) {
        return Characters.isWhitespaceCodePoint(character);
    }

    static boolean isSign(int character) {
        return Characters.isPunctuationCodePoint(character);
    }
}
