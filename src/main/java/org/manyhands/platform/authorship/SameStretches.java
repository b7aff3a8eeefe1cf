package org.manyhands.platform.authorship;

/**
 * Takes over what nobody touched: paragraphs that stood in the revision before with the same words, and then sentences,
 * also where they moved. What is not taken over here is what somebody worked on.
 */
final class SameStretches {
    private final Comparison text;

    SameStretches(Comparison text) {
        this.text = text;
    }

    void take() {
        take(text.wordsBefore.paragraphs(), text.words.paragraphs());
        take(text.wordsBefore.sentences(), text.words.sentences());
    }

    private void take(IntRow startsBefore, IntRow starts) {
        IntRow before = new IntRow();
        for (int i = 0; i + 1 < startsBefore.size(); i++) {
            if (text.isGone(text.tokenBefore(startsBefore.get(i)))) {
                before.add(i);
            }
        }
        IntRow now = new IntRow();
        for (int i = 0; i + 1 < starts.size(); i++) {
            if (text.isNew(starts.get(i))) {
                now.add(i);
            }
        }
        int[] partners = SameUnits.pair(keys(text.wordsBefore, startsBefore, before), keys(text.words, starts, now));
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                int place = startsBefore.get(before.get(partners[i]));
                int from = starts.get(now.get(i));
                take(from, starts.get(now.get(i) + 1), place);
            }
        }
    }

    private static long[] keys(RevisionWords words, IntRow starts, IntRow units) {
        long[] keys = new long[units.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = words.key(starts.get(units.get(i)), starts.get(units.get(i) + 1));
        }
        return keys;
    }

    private void take(int from, int to, int before) {
        if (text.words.isSame(from, text.wordsBefore, before, to - from)) {
            for (int i = from; i < to; i++) {
                text.take(i, text.tokenBefore(before + i - from));
            }
        }
    }
}
