package org.manyhands.decisions;

/**
 * The rule of consent: enough people answered, agreeing or standing aside, and nobody objects any more. An objection
 * weighs as much when too few answered, because it says more about what to do next.
 */
public final class ConsentRule {
    private ConsentRule() {}

    /**
     * What the answers come to.
     *
     * @param needed how many people have to answer
     * @param agree how many agree
     * @param abstain how many stand aside
     * @param object how many object still
     */
    public static Outcome outcome(int needed, int agree, int abstain, int object) {
        if (object > 0) {
            return Outcome.OBJECTION;
        }
        return agree + abstain < needed || agree == 0 ? Outcome.TOO_FEW : Outcome.CONSENT;
    }
}
