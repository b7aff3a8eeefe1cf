package org.manyhands.platform.richtext;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Where a short piece of others' words stands that somebody moved there, or what is left of it in one place.
 *
 * @param number that all that is left of it has in common
 */
record ShortPiece(int from, int to, int number) {
    /** Adds what is left of it after a step, where it stands then. */
    void follow(StepMap map, List<ShortPiece> left) {
        int begin = from;
        int shift = 0;
        for (StepMap.Range range : map.ranges()) {
            if (to <= range.start()) {
                break;
            }
            add(left, begin, Math.min(to, range.start()), shift);
            begin = Math.max(begin, range.start() + range.old());
            shift += range.fresh() - range.old();
        }
        add(left, begin, to, shift);
    }

    private void add(List<ShortPiece> left, int begin, int end, int shift) {
        if (begin == from && end == to && shift == 0) {
            left.add(this);
        } else if (begin < end) {
            left.add(new ShortPiece(begin + shift, end + shift, number));
        }
    }

    /** Whether some of it, between two places, is somebody's. */
    boolean isOf(RichText text, int begin, int end, IntPredicate whose) {
        int last = Math.min(to, end);
        int place = Math.max(from, begin);
        while (place < last && !(text.isCharacter(place) && whose.test(text.credit(place)))) {
            place++;
        }
        return place < last;
    }
}
