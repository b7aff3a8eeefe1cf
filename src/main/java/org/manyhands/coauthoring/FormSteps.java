package org.manyhands.coauthoring;

import java.util.List;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.richtext.Difference;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;

/**
 * What somebody made of a text in a form, and what others made of it since the form was read. A form may be weeks old: where
 * the node does not remember all that others did, the text as it was is compared with the text as it stands, which is as
 * long as a text, and not as a log. So it is done before the text is locked.
 *
 * @param head the text as it stands
 * @param base how many steps it had when the form was read
 */
record FormSteps(TextHead head, int base, List<Step> own, List<Step> others) {
    /**
     * Those of a form.
     *
     * @param before the text as it was when the form was read
     * @param after what became of it in the form
     */
    static FormSteps of(TextHead head, int base, RichText before, RichText after) {
        List<Step> others = head.knowsSince(base) ? head.since(base) : Difference.between(before, head.text());
        return new FormSteps(head, base, Difference.between(before, after), others);
    }

    /** Whether one of the two would undo what the other one did. */
    boolean areOvertaken() {
        return !rebase().keeps(others, own);
    }

    /**
     * The steps to be made, in a text that a node knows of.
     *
     * @throws RuleViolation when an old form changed the same words as others; of a young one it is asked once the text is locked
     */
    SentBatch sent() {
        if (head.knowsSince(base)) {
            return SentBatch.form(base, own);
        }
        Rebase rebase = rebase();
        if (!rebase.keeps(others, own)) {
            throw overtaken();
        }
        return SentBatch.form(head.number(), rebase.steps());
    }

    /** What is said to whoever changed the same words as somebody else. */
    static RuleViolation overtaken() {
        return RuleViolation.at("source", "coauthoring.moved-on");
    }

    private Rebase rebase() {
        return Rebase.of(head.text(), others, own, TextCredit.NOBODY);
    }
}
