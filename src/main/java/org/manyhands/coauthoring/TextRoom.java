package org.manyhands.coauthoring;

import java.util.List;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.Weight;

/** How large a text may be. Who makes one smaller that is too large is let. */
final class TextRoom {
    /** In tokens: some hundred pages. */
    static final int LARGEST = 200_000;

    /** With addresses and the like, in characters. */
    static final int HEAVIEST = 2_000_000;

    /** How many tokens may be marked by one batch, each counted as often as it is: all of the largest text twice. */
    static final int MOST_MARKED = 2 * LARGEST;

    private TextRoom() {}

    /**
     * Asks whether steps may be made at all, before others wait for it.
     *
     * @throws RuleViolation when they mark far more than anybody does at once
     */
    static void requireEffort(List<Step> steps) {
        if (Weight.ofMarks(steps) > MOST_MARKED) {
            throw new RuleViolation("coauthoring.too-much-marked");
        }
    }

    /**
     * Asks whether what was made of a text is not too large.
     *
     * @throws RuleViolation when it is too long, or has more headings and clauses than a version may have
     */
    static void require(RichText before, Rebase made) {
        RichText after = made.text();
        if (after.size() > LARGEST && after.size() > before.size()) {
            throw new RuleViolation("coauthoring.too-long", LARGEST);
        }
        if (Weight.ofAttributes(made.steps()) > 0) {
            long heavy = Weight.of(after);
            if (heavy > HEAVIEST && heavy > Weight.of(before)) {
                throw new RuleViolation("coauthoring.too-heavy");
            }
        }
        // Whoever only types words adds no parts; to count them at each letter would take longer than to put it in.
        if (!made.steps().stream().allMatch(Step::isOfWords)) {
            int parts = after.parts().size();
            if (parts > TextParts.MOST && parts > before.parts().size()) {
                throw new RuleViolation("coauthoring.too-many", TextParts.MOST, parts);
            }
        }
    }
}
