package org.manyhands.platform.richtext;

/** Words that were exchanged for the same words, but for their case or the blanks between: they stay whose they were. */
final class Retouch {
    private final Passage old;
    private int at;

    private Retouch(Passage old) {
        this.old = old;
    }

    /** The credits of the new words, 0 for blanks that are more than before; null when they are other words. */
    static int[] credits(Passage old, Passage fresh) {
        Retouch retouch = new Retouch(old);
        int[] credits = new int[fresh.length()];
        for (int place = 0; place < fresh.length(); place++) {
            char character = fresh.character(place);
            if (Character.isWhitespace(character)) {
                credits[place] = retouch.isBlank() ? retouch.next() : 0;
            } else if (retouch.skipsBlanksTo(character)) {
                credits[place] = retouch.next();
            } else {
                return null;
            }
        }
        return retouch.isOver() ? credits : null;
    }

    private boolean isBlank() {
        return at < old.length() && Character.isWhitespace(old.character(at));
    }

    private int next() {
        return old.credit(at++);
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
