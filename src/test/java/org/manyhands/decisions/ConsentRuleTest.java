package org.manyhands.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of consent as a table. */
class ConsentRuleTest {
    @ParameterizedTest(name = "{0} needed: {1} agree, {2} abstain, {3} object -> {4}")
    @CsvSource({
        "1, 0, 0, 0, TOO_FEW",
        "1, 1, 0, 0, CONSENT",
        "1, 0, 1, 0, TOO_FEW",
        "1, 0, 0, 1, OBJECTION",
        "1, 9, 0, 1, OBJECTION",
        "3, 2, 0, 0, TOO_FEW",
        "3, 3, 0, 0, CONSENT",
        "3, 2, 1, 0, CONSENT",
        "3, 1, 2, 0, CONSENT",
        "3, 0, 3, 0, TOO_FEW",
        "3, 2, 0, 1, OBJECTION",
        "3, 1, 0, 1, OBJECTION",
        "10, 13, 1, 0, CONSENT",
        "10, 9, 0, 0, TOO_FEW",
        "10, 40, 5, 2, OBJECTION"
    })
    void theAnswersComeTo(int needed, int agree, int abstain, int object, Outcome outcome) {
        assertThat(ConsentRule.outcome(needed, agree, abstain, object)).isEqualTo(outcome);
    }
}
