package org.manyhands.platform.richtext;

import java.util.Optional;
import java.util.stream.IntStream;

/** Words that were exchanged for the same words, but for their case or the blanks between: they stay whose they were. */
final class Retouch {
    private final Passage old;
    private int at;

    private Retouch(Passage old) {
        this.old = old;
    }

    /** The credits of the new words, 0 for blanks that are more than before; null when they are other words. */
    static int[] credits(Passage old, Passage fresh) {
        return places(old, fresh)
                .map(places -> IntStream.of(places)
                        .map(place -> place < 0 ? 0 : old.credit(place))
                        .toArray())
                .orElse(null);
    }

    /** Which of the old characters each of the new ones is, -1 for blanks that are more than before. */
    static Optional<int[]> places(Passage old, Passage fresh) {
        Retouch retouch = new Retouch(old);
        int[] places = new int[fresh.length()];
        for (int place = 0; place < fresh.length(); place++) {
            char character = fresh.character(place);
            if (Character.isWhitespace(character)) {
                places[place] = retouch.isBlank() ? retouch.at++ : -1;
            } else if (retouch.skipsBlanksTo(character)) {
                places[place] = retouch.at++;
            } else {
                return Optional.empty();
            }
        }
        return retouch.isOver() ? Optional.of(places) : Optional.empty();
    }

    private boolean isBlank() {
        return at < old.length() && Character.isWhitespace(old.character(at));
    }

    private boolean skipsBlanksTo(char character) {
        while (isBlank()) {
            at++;
        }
        return at < old.length() && folded(old.character(at)) == folded(character);
    }

    private boolean isOver() {
        while (isBlank()) {
            at++;
        }
        return at == old.length();
    }

    private static char folded(char character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }
}
