package org.manyhands.platform.authorship;

/**
 * Finds sentences and long passages that were copied: their words stand in the text already, or did, and now stand there
 * once more. Whoever copies writes nothing; but what is short may have been written twice, so only much counts.
 */
final class Copies {
    /** How much more a copy must tell than it takes to choose its places: two people may use the same turn of phrase. */
    private static final double MARGIN = 24;

    /** At how many earlier places three words are looked for, the latest first. */
    private static final int MOST_PLACES = 8;

    private final Comparison text;
    private final Written written;
    private final double needed;
    private long steps;

    Copies(Comparison text) {
        this.text = text;
        this.written = text.written;
        this.steps = text.effort();
        this.needed = MARGIN + Vocabulary.places(text.countNew()) + Vocabulary.places(written.size());
    }

    /** Credits copies to those who wrote the words first. */
    void credit() {
        for (int at = 0; at + Written.SEED <= text.words.size() && steps > 0; at++) {
            if (text.isNew(at)) {
                at += Math.max(0, longest(at) - 1);
            }
            steps--;
        }
    }

    /** Credits the longest passage that begins here, if it tells enough, and says how long it is. */
    private int longest(int at) {
        int best = 0;
        int bestPlace = 0;
        RevisionWords words = text.words;
        int place = written.latest(words.word(at), words.word(at + 1), words.word(at + 2));
        for (int tries = 0; place >= 0 && tries < MOST_PLACES && steps > 0; tries++) {
            int length = length(at, place);
            if (length > best) {
                best = length;
                bestPlace = place;
            }
            place = written.earlier(place);
        }
        double bits = 0;
        for (int i = at; i < at + best; i++) {
            bits += text.bits(i);
        }
        if (bits < needed) {
            return 0;
        }
        for (int i = 0; i < best; i++) {
            text.write(at + i, written.origin(written.tokenAt(bestPlace + i)));
        }
        return best;
    }

    private int length(int at, int place) {
        int length = 0;
        while (at + length < text.words.size()
                && place + length < written.places()
                && text.isNew(at + length)
                && written.wordAt(place + length) == text.words.word(at + length)) {
            length++;
        }
        steps -= length + 1;
        return length;
    }
}
