package org.manyhands.platform.richtext;

import java.util.Optional;

/**
 * A place in a text where something was taken out.
 *
 * @param number the later, the higher
 */
record Gap(int place, Gone gone, int number) {
    /** Where it is after a step; nothing when the step took out what stood beside it. */
    Optional<Gap> after(StepMap map) {
        int shift = 0;
        for (StepMap.Range range : map.ranges()) {
            if (range.start() > place) {
                break;
            }
            if (lies(range)) {
                return Optional.empty();
            }
            shift += range.fresh() - range.old();
        }
        return Optional.of(shift == 0 ? this : new Gap(place + shift, gone, number));
    }

    /** Whether it is within a part, or at its beginning or end. */
    boolean lies(StepMap.Range range) {
        return place >= range.start() && place <= range.start() + range.old();
    }
}
