package org.manyhands.coauthoring;

import java.util.List;
import org.manyhands.platform.richtext.Step;

/**
 * Steps as a writer sent them.
 *
 * @param session of which opened editor
 * @param number which of that editor's batches, from 1
 * @param base how many steps of the text the writer knew of
 */
public record SentBatch(String session, int number, int base, List<Step> steps) {
    public SentBatch {
        steps = List.copyOf(steps);
    }
}
