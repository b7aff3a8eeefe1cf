package org.manyhands.coauthoring;

import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.richtext.Provenance;
import org.manyhands.platform.richtext.Rebase;

/**
 * Steps that are made in a text and not stored yet. What takes long is made so before the text is locked, and holds for as
 * long as nothing comes between.
 *
 * @param head the text before them
 * @param sent the steps as they came
 * @param credit the number of whose they are
 * @param rebase the steps as they were made
 */
record ReadySteps(TextHead head, SentBatch sent, int credit, Provenance provenance, Rebase rebase) {
    /**
     * Makes steps.
     *
     * @throws RuleViolation when the text does not have so many steps as the writer knew of, or it is not known any more what
     *     others did since, for which all who write would wait; or when they mark far more than anybody does
     */
    static ReadySteps of(TextHead head, SentBatch sent, int credit, Provenance provenance) {
        if (sent.base() > head.number() || !head.knowsSince(sent.base())) {
            throw new RuleViolation("coauthoring.unknown-steps");
        }
        TextRoom.requireEffort(sent.steps());
        Rebase rebase = Rebase.of(head.text(), head.since(sent.base()), sent.steps(), credit, provenance);
        return new ReadySteps(head, sent, credit, provenance, rebase);
    }

    /** Whether the text, which the caller has locked, is still the one that they were made in. */
    boolean isIn(CoText text) {
        return head.number() == text.getStepCount();
    }

    /** Whether all that both sides did stands, see {@link Rebase#keeps}. */
    boolean keepAll() {
        return rebase.keeps(head.since(sent.base()), sent.steps());
    }
}
