package org.manyhands.platform.authorship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds passages that came from elsewhere: moved within the text, or removed some time ago and now back, whole or in part.
 * The longest are taken first. A passage is known again when its words tell more than it takes to choose where it came
 * from and where it went; known words beside it that stood beside it then, too, narrow that choice.
 */
final class Passages {
    /** How much more a passage must tell than it takes to choose its places, if it left another in this revision. */
    private static final double MARGIN_OF_MOVED = 4;

    /** The same if it left long ago: a subject has its turns of phrase, and people use them again. */
    private static final double MARGIN_OF_RESTORED = 12;

    /** Three words that tell less than this together stand in too many places to look at. */
    private static final double SEED_BITS = 10;

    /** At how many earlier places three words are looked for, the latest first. */
    private static final int MOST_PLACES = 16;

    private final Comparison text;
    private final Written written;
    private final Map<Integer, Integer> seen = new HashMap<>();
    private final List<Passage> found = new ArrayList<>();
    private final double neededIfMoved;
    private final double neededIfRestored;
    private long steps;

    /** Words that are the same in this revision and in what was written before. */
    private record Passage(int at, int place, int length, double bits) {}

    Passages(Comparison text) {
        this.text = text;
        this.written = text.written;
        this.steps = text.effort();
        int fresh = text.countNew();
        int known = text.words.size() - fresh;
        double target = Vocabulary.places(fresh);
        this.neededIfMoved = MARGIN_OF_MOVED + target + Vocabulary.places(text.countGone());
        this.neededIfRestored = MARGIN_OF_RESTORED + target + Vocabulary.places(written.size() - known);
    }

    /** Gives the words of all passages that are known again to those who wrote them. */
    void bringBack() {
        search();
        found.sort(Comparator.comparingDouble(Passage::bits).reversed());
        found.forEach(this::take);
    }

    private void search() {
        RevisionWords words = text.words;
        for (int at = 0; at + Written.SEED <= words.size() && steps > 0; at++) {
            boolean fresh = text.isNew(at) || text.isNew(at + 1) || text.isNew(at + 2);
            if (fresh && text.bits(at) + text.bits(at + 1) + text.bits(at + 2) >= SEED_BITS) {
                int place = written.latest(words.word(at), words.word(at + 1), words.word(at + 2));
                for (int tries = 0; place >= 0 && tries < MOST_PLACES; tries++) {
                    look(at, place);
                    place = written.earlier(place);
                }
            }
            steps--;
        }
    }

    private void look(int at, int place) {
        steps--;
        if (seen.getOrDefault(place - at, 0) > at || !fits(at, place)) {
            return;
        }
        int back = 0;
        while (at > back && place > back && fits(at - back - 1, place - back - 1)) {
            back++;
        }
        int length = 1;
        while (at + length < text.words.size()
                && place + length < written.places()
                && fits(at + length, place + length)) {
            length++;
        }
        steps -= back + length;
        seen.put(place - at, at + length);
        add(at - back, place - back, back + length);
    }

    private void add(int at, int place, int length) {
        double bits = 0;
        for (int i = at; i < at + length; i++) {
            bits += text.bits(i);
        }
        found.add(new Passage(at, place, length, bits));
    }

    /** Whether the word at a place is that one, or can be. */
    private boolean fits(int at, int place) {
        int token = written.tokenAt(place);
        return text.isNew(at)
                ? written.word(token) == text.words.word(at) && text.isFree(token)
                : text.token(at) == token;
    }

    /** Takes what is left of a passage after longer ones were taken. */
    private void take(Passage passage) {
        int end = passage.at + passage.length;
        for (int at = passage.at; at < end; at++) {
            int first = at;
            while (at < end && fits(at, passage.place + at - passage.at)) {
                at++;
            }
            if (at > first) {
                takeIfTelling(first, at, passage.place + first - passage.at);
            }
        }
    }

    private void takeIfTelling(int from, int to, int place) {
        double own = 0;
        double beside = 0;
        boolean gone = true;
        for (int i = from; i < to; i++) {
            if (text.isNew(i)) {
                own += text.bits(i);
                gone &= text.isGone(written.tokenAt(place + i - from));
            } else {
                beside += text.bits(i);
            }
        }
        double needed = gone ? neededIfMoved : neededIfRestored;
        double least = gone ? MARGIN_OF_MOVED : MARGIN_OF_RESTORED;
        boolean telling = own >= Math.max(least, needed - beside);
        boolean enclosed = !text.isNew(from) && !text.isNew(to - 1);
        if (own > 0 && (telling || enclosed)) {
            take(from, to, place);
        }
    }

    /** A word that stands in two stretches beside each other comes back once. */
    private void take(int from, int to, int place) {
        for (int i = from; i < to; i++) {
            int token = written.tokenAt(place + i - from);
            if (text.isNew(i) && text.isFree(token)) {
                text.take(i, token);
            }
        }
    }
}
