package org.manyhands.platform.authorship;

import java.util.regex.Matcher;

/** The words of one revision in order, with its sentences and paragraphs. */
final class RevisionWords {
    private static final String STOPS = ".!?…؟。！？";

    private final IntRow starts = new IntRow();
    private final IntRow ends = new IntRow();
    private final IntRow words = new IntRow();

    /** Where sentences and paragraphs begin, as places in the row of words; the last one is its end. */
    private final IntRow sentences = new IntRow();

    private final IntRow paragraphs = new IntRow();

    RevisionWords(String text, Vocabulary vocabulary) {
        Matcher matcher = Word.PATTERN.matcher(text);
        int before = 0;
        while (matcher.find()) {
            border(text, before, matcher.start());
            before = matcher.end();
            starts.add(matcher.start());
            ends.add(before);
            words.add(vocabulary.number(matcher.group()));
        }
        sentences.add(size());
        paragraphs.add(size());
    }

    /** What stands between two words: an empty line ends a paragraph, a stop or the end of a line a sentence. */
    private void border(String text, int from, int to) {
        int lines = 0;
        boolean stop = false;
        boolean blank = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\u2028' || (c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n'))) {
                lines++;
            } else if (c == '\u2029') {
                lines += 2;
            }
            stop |= STOPS.indexOf(c) >= 0;
            blank |= Character.isWhitespace(c) || c > '\u3000';
        }
        boolean first = words.size() == 0;
        if (first || lines > 1) {
            paragraphs.add(words.size());
        }
        if (first || lines > 0 || (stop && blank)) {
            sentences.add(words.size());
        }
    }

    int size() {
        return words.size();
    }

    int word(int place) {
        return words.get(place);
    }

    int start(int place) {
        return starts.get(place);
    }

    int end(int place) {
        return ends.get(place);
    }

    /** Where sentences begin, and as the last the end. */
    IntRow sentences() {
        return sentences;
    }

    /** Where paragraphs begin, and as the last the end. */
    IntRow paragraphs() {
        return paragraphs;
    }

    /** The words between two places as one number; different ones hardly ever have the same. */
    long key(int from, int to) {
        long key = (long) to - from;
        for (int i = from; i < to; i++) {
            key = (key ^ word(i)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /** Whether so many words from two places on are the same. */
    boolean isSame(int from, RevisionWords other, int otherFrom, int length) {
        for (int i = 0; i < length; i++) {
            if (word(from + i) != other.word(otherFrom + i)) {
                return false;
            }
        }
        return true;
    }
}
