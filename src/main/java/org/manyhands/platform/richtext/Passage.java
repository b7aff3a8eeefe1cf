package org.manyhands.platform.richtext;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The characters of a piece of text with their credits, without what stands between them and how they look. */
public final class Passage {
    /** Parts the characters of different credits as well as any odd number. */
    private static final int SIGN = 40_503;

    private final char[] characters;
    private final int[] credits;

    private Passage(char[] characters, int[] credits) {
        this.characters = characters;
        this.credits = credits;
    }

    /** A part of a text; what lies outside of the text is not there. */
    public static Passage of(RichText text, int from, int to) {
        return of(text.tokens(), from, Math.min(to, text.size()));
    }

    static Passage of(Tokens tokens, int from, int to) {
        int most = Math.max(0, to - from);
        char[] characters = new char[most];
        int[] credits = new int[most];
        int size = 0;
        for (int place = from; place < to; place++) {
            if (tokens.isCharacter(place)) {
                characters[size] = tokens.character(place);
                credits[size++] = tokens.credit(place);
            }
        }
        return new Passage(Arrays.copyOf(characters, size), Arrays.copyOf(credits, size));
    }

    /** Of its characters those from one to another. */
    Passage part(int from, int to) {
        return new Passage(Arrays.copyOfRange(characters, from, to), Arrays.copyOfRange(credits, from, to));
    }

    /** The same characters with other credits. */
    Passage with(int[] others) {
        return new Passage(characters, others.clone());
    }

    /** What has no credit yet is somebody's. */
    Passage of(int own) {
        return with(
                IntStream.of(credits).map(credit -> credit == 0 ? own : credit).toArray());
    }

    /** With other characters for other credits, so that only what reads the same and is of the same credits is alike. */
    Passage signed() {
        char[] signed = new char[characters.length];
        for (int place = 0; place < signed.length; place++) {
            signed[place] = (char) (characters[place] + SIGN * credits[place]);
        }
        return new Passage(signed, credits);
    }

    boolean isOfOthers(int place, IntPredicate mine) {
        return credits[place] != 0 && !mine.test(credits[place]);
    }

    /** Blanks and signs say nothing; half a character outside of the basic plane is as good as a letter. */
    static boolean isLetter(char character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate(character);
    }

    /** Several in a row. */
    static Passage joined(List<Passage> passages) {
        int size = passages.stream().mapToInt(Passage::length).sum();
        char[] characters = new char[size];
        int[] credits = new int[size];
        int at = 0;
        for (Passage each : passages) {
            System.arraycopy(each.characters, 0, characters, at, each.length());
            System.arraycopy(each.credits, 0, credits, at, each.length());
            at += each.length();
        }
        return new Passage(characters, credits);
    }

    /** How many characters it has. */
    public int length() {
        return characters.length;
    }

    /** Words that are known from elsewhere, with their credits. */
    static Passage of(String words, int[] credits) {
        return new Passage(words.toCharArray(), credits.clone());
    }

    String words(int from, int to) {
        return new String(characters, from, to - from);
    }

    char character(int place) {
        return characters[place];
    }

    int credit(int place) {
        return credits[place];
    }

    int[] credits() {
        return credits.clone();
    }

    /** Tells at little cost that it has not all characters of another, in whatever order. */
    boolean mayHaveAllOf(Passage other) {
        return other.length() <= length() && (other.seen() & ~seen()) == 0;
    }

    private long seen() {
        long seen = 0;
        for (char character : characters) {
            seen |= 1L << (character % Long.SIZE);
        }
        return seen;
    }

    /** Whether it is the same row of characters as another. */
    public boolean says(Passage other) {
        return Arrays.equals(characters, other.characters);
    }
}
