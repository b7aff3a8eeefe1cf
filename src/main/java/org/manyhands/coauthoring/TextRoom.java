package org.manyhands.coauthoring;

import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;

/** How large a text may be. Who makes one smaller that is too large is let. */
final class TextRoom {
    /** In tokens: some hundred pages. */
    static final int LARGEST = 200_000;

    private TextRoom() {}

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
        // Whoever only types words adds no parts; to count them at each letter would take longer than to put it in.
        if (!made.steps().stream().allMatch(Step::isOfWords)) {
            int parts = after.parts().size();
            if (parts > TextParts.MOST && parts > before.parts().size()) {
                throw new RuleViolation("coauthoring.too-many", TextParts.MOST, parts);
            }
        }
    }
}
