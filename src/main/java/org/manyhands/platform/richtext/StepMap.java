package org.manyhands.platform.richtext;

import java.util.List;

/**
 * Where the places of a text are after one step: a row of ranges that were exchanged for others. Places count tokens, and
 * lie between them.
 *
 * @param inverted whether it leads from the text after the step to the one before
 */
record StepMap(List<Range> ranges, boolean inverted) {
    static final StepMap NOTHING = new StepMap(List.of(), false);

    /**
     * A part that a step exchanged.
     *
     * @param start where it begins in the text before the step
     * @param old its length then
     * @param fresh its length after it
     */
    record Range(int start, int old, int fresh) {}

    /**
     * Where a place comes to lie.
     *
     * @param place in the text after the step
     * @param before whether the token before it is gone
     * @param after whether the token behind it is gone
     * @param across whether it lay within a range that is gone
     * @param range the range that it lay in, or -1
     * @param offset how far within that range
     */
    record Landing(int place, boolean before, boolean after, boolean across, int range, int offset) {}

    static StepMap of(int start, int old, int fresh) {
        return new StepMap(List.of(new Range(start, old, fresh)), false);
    }

    static StepMap around(Range first, Range second) {
        return new StepMap(List.of(first, second), false);
    }

    /**
     * Follows a place.
     *
     * @param side -1 to stay before what is put exactly there, 1 to go behind it
     */
    Landing follow(int place, int side) {
        int shift = 0;
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            int start = range.start() - (inverted ? shift : 0);
            if (start > place) {
                break;
            }
            int gone = inverted ? range.fresh() : range.old();
            int come = inverted ? range.old() : range.fresh();
            if (place <= start + gone) {
                return landing(i, place - start, side, gone, start + shift, come);
            }
            shift += come - gone;
        }
        return new Landing(place + shift, false, false, false, -1, 0);
    }

    private static Landing landing(int range, int offset, int side, int gone, int landed, int come) {
        boolean first = offset == 0;
        boolean last = offset == gone;
        boolean back = gone == 0 ? side < 0 : first || (!last && side < 0);
        boolean found = side < 0 ? !first : !last;
        return new Landing(
                landed + (back ? 0 : come),
                last && !first,
                first && gone > 0,
                !first && !last,
                found ? range : -1,
                offset);
    }

    /** Where a place lies that was in a range of the inverse map, once that range is there again. */
    int recover(int range, int offset) {
        int shift = 0;
        if (!inverted) {
            for (Range earlier : ranges.subList(0, range)) {
                shift += earlier.fresh() - earlier.old();
            }
        }
        return ranges.get(range).start() + shift + offset;
    }

    /** How many tokens it takes out. */
    int taken() {
        return ranges.stream().mapToInt(Range::old).sum();
    }

    StepMap inverse() {
        return new StepMap(ranges, !inverted);
    }
}
