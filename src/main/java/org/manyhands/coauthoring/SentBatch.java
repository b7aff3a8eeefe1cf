package org.manyhands.coauthoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.StepWay;

/**
 * Steps as a writer sent them.
 *
 * @param session of which opened editor; null when it was none
 * @param number which of that editor's batches, from 1; null when it was none
 * @param base how many steps of the text the writer knew of
 * @param ways how each of them came about
 * @param former the texts that words of it were copied from, by their numbers of steps, once they have been looked up
 */
public record SentBatch(
        String session,
        Integer number,
        int base,
        List<Step> steps,
        List<StepWay> ways,
        Optional<Map<Integer, TextHead>> former) {
    public SentBatch {
        steps = List.copyOf(steps);
        ways = List.copyOf(ways);
        former = former.map(Map::copyOf);
    }

    /** Steps of which it is not known yet whether older texts are needed for them. */
    public SentBatch(String session, Integer number, int base, List<Step> steps, List<StepWay> ways) {
        this(session, number, base, steps, ways, Optional.empty());
    }

    /** The same steps with the texts that words of them were copied from. */
    SentBatch knowing(Map<Integer, TextHead> texts) {
        return new SentBatch(session, number, base, steps, ways, Optional.of(texts));
    }

    /** What somebody wrote in a form. */
    static SentBatch form(int base, List<Step> steps) {
        return new SentBatch(null, null, base, steps, Collections.nCopies(steps.size(), StepWay.WRITTEN));
    }
}
