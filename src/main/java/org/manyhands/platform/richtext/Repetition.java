package org.manyhands.platform.richtext;

/**
 * Long rows of characters that somebody put into a text although others have the credit of them.
 *
 * @param credit whose they are
 * @param characters how many of them
 * @param words the rows, each in a line, with what others have in them
 * @param credits of these characters, run by run
 * @param stood around the longest row where it stood before
 * @param put around the longest row where it was put in
 */
public record Repetition(int credit, int characters, String words, String credits, Around stood, Around put) {
    /** What stands around some words. */
    public record Around(String before, String behind) {}
}
