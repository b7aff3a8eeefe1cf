package org.manyhands.platform.authorship;

import java.util.Arrays;

/** A revision while it is compared with what was written before: which of its words are known, and as which. */
final class Comparison {
    private static final int NEW = -1;
    private static final long LEAST_EFFORT = 400_000;
    private static final long EFFORT_OF_WORD = 40;

    final RevisionWords words;
    final RevisionWords wordsBefore;
    final Written written;
    final Vocabulary vocabulary;
    private final int revision;
    private final int[] tokens;
    private final int[] tokensBefore;

    Comparison(Written written, Vocabulary vocabulary, int revision, RevisionWords words, Comparison before) {
        this.written = written;
        this.vocabulary = vocabulary;
        this.revision = revision;
        this.words = words;
        this.tokens = new int[words.size()];
        this.wordsBefore = before == null ? new RevisionWords("", vocabulary) : before.words;
        this.tokensBefore = before == null ? new int[0] : before.tokens;
        Arrays.fill(tokens, NEW);
    }

    /** How many words may be looked at in search of passages, so that no text, however made, takes long. */
    long effort() {
        return LEAST_EFFORT + EFFORT_OF_WORD * words.size();
    }

    boolean isNew(int place) {
        return tokens[place] == NEW;
    }

    int token(int place) {
        return tokens[place];
    }

    int tokenBefore(int place) {
        return tokensBefore[place];
    }

    /** Whether a word that was written before has no place in this revision yet. */
    boolean isFree(int token) {
        return written.lastSeen(token) != revision;
    }

    /** Whether a word stood in the revision before and has no place in this one yet. */
    boolean isGone(int token) {
        return written.lastSeen(token) == revision - 1;
    }

    /** Says that the word here is one that was written before. */
    void take(int place, int token) {
        tokens[place] = token;
        written.see(token, revision);
    }

    /** Says that the word here is new, or the copy of one that another revision wrote. */
    void write(int place, int origin) {
        tokens[place] = written.add(words.word(place), origin, revision);
        vocabulary.count(words.word(place));
    }

    double bits(int place) {
        return vocabulary.bits(words.word(place));
    }

    /** Where the word of this place stood in the revision before, or -1. */
    int placeBefore(int place) {
        int token = tokens[place];
        int before = token == NEW ? NEW : written.lastPlace(token);
        return before >= 0 && before < tokensBefore.length && tokensBefore[before] == token ? before : NEW;
    }

    int countNew() {
        int count = 0;
        for (int token : tokens) {
            count += token == NEW ? 1 : 0;
        }
        return count;
    }

    int countGone() {
        int count = 0;
        for (int token : tokensBefore) {
            count += isGone(token) ? 1 : 0;
        }
        return count;
    }

    /** Credits the rest to this revision and remembers what the next ones need. */
    void finish() {
        for (int i = 0; i < tokens.length; i++) {
            if (isNew(i)) {
                write(i, revision);
            }
        }
        IntRow starts = words.sentences();
        for (int i = 0; i + 1 < starts.size(); i++) {
            if (!stood(starts.get(i), starts.get(i + 1))) {
                written.remember(tokens, starts.get(i), starts.get(i + 1), words.key(starts.get(i), starts.get(i + 1)));
            }
        }
        for (int i = 0; i < tokens.length; i++) {
            written.settle(tokens[i], i);
        }
    }

    /** Whether a sentence stood in the revision before just so. */
    private boolean stood(int from, int to) {
        int before = placeBefore(from);
        if (before < 0 || before + to - from > tokensBefore.length) {
            return false;
        }
        return Arrays.equals(tokens, from, to, tokensBefore, before, before + to - from);
    }
}
