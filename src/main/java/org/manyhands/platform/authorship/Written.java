package org.manyhands.platform.authorship;

import java.util.HashMap;
import java.util.Map;

/**
 * All that was ever written in a history: every word with its origin, and the stretches of words in which they stood, so
 * that what was removed is known again when it comes back. Stretches lie behind one another in one row; equal triples of
 * words in it are chained from the latest to the first, as a compressor finds repetitions.
 */
final class Written {
    /** How many words show the way to an earlier place. */
    static final int SEED = 3;

    private static final int SLOTS = 1 << 18;

    private final IntRow words = new IntRow();
    private final IntRow origins = new IntRow();
    private final IntRow lastSeen = new IntRow();
    private final IntRow lastPlace = new IntRow();

    private final IntRow stretches = new IntRow();
    private final IntRow earlier = new IntRow();
    private final int[] latest = new int[SLOTS];
    private final Map<Long, Integer> known = new HashMap<>();

    /** Takes in a word that nobody wrote before, and gives it a number of its own. */
    int add(int word, int origin, int seen) {
        words.add(word);
        origins.add(origin);
        lastSeen.add(seen);
        lastPlace.add(0);
        return words.size() - 1;
    }

    int size() {
        return words.size();
    }

    int word(int token) {
        return words.get(token);
    }

    /** The revision that wrote it first. */
    int origin(int token) {
        return origins.get(token);
    }

    /** The latest revision in which it stands. */
    int lastSeen(int token) {
        return lastSeen.get(token);
    }

    void see(int token, int revision) {
        lastSeen.set(token, revision);
    }

    /** Where it stood in the last revision that is settled, if it stood there. */
    int lastPlace(int token) {
        return lastPlace.get(token);
    }

    void settle(int token, int place) {
        lastPlace.set(token, place);
    }

    /** Remembers a stretch of words as it stands now, unless it is known just so. */
    void remember(int[] tokens, int from, int to, long key) {
        Integer place = known.get(key);
        if (place != null && isAt(place, tokens, from, to)) {
            return;
        }
        known.put(key, stretches.size());
        for (int i = from; i < to; i++) {
            stretches.add(tokens[i]);
            earlier.add(0);
            int begin = stretches.size() - SEED;
            if (begin >= 0) {
                int slot = slot(wordAt(begin), wordAt(begin + 1), wordAt(begin + 2));
                earlier.set(begin, latest[slot]);
                latest[slot] = begin + 1;
            }
        }
    }

    private boolean isAt(int place, int[] tokens, int from, int to) {
        if (place + to - from > stretches.size()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (stretches.get(place + i - from) != tokens[i]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(int one, int two, int three) {
        int mixed = ((one * 31 + two) * 31 + three) * 0x9E3779B9;
        return mixed >>> (Integer.SIZE - 18);
    }

    /** How many places there are in all stretches. */
    int places() {
        return stretches.size();
    }

    int tokenAt(int place) {
        return stretches.get(place);
    }

    int wordAt(int place) {
        return word(tokenAt(place));
    }

    /** The latest place where these words may stand, or -1. */
    int latest(int one, int two, int three) {
        return latest[slot(one, two, three)] - 1;
    }

    /** The place before this one where the same words may stand, or -1. */
    int earlier(int place) {
        return earlier.get(place) - 1;
    }
}
