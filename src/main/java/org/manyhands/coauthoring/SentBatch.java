package org.manyhands.coauthoring;

import java.util.Collections;
import java.util.List;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.StepWay;

/**
 * Steps as a writer sent them.
 *
 * @param session of which opened editor; null when it was none
 * @param number which of that editor's batches, from 1; null when it was none
 * @param base how many steps of the text the writer knew of
 * @param ways how each of them came about
 */
public record SentBatch(String session, Integer number, int base, List<Step> steps, List<StepWay> ways) {
    public SentBatch {
        steps = List.copyOf(steps);
        ways = List.copyOf(ways);
    }

    /** What somebody wrote in a form. */
    static SentBatch form(int base, List<Step> steps) {
        return new SentBatch(null, null, base, steps, Collections.nCopies(steps.size(), StepWay.WRITTEN));
    }
}
