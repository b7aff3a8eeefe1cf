package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

/** How much people may be let do. */
class LimitRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1000|1000", "' 1,000 '|1000", "1.000|1000", "1\u00a0000|1000", "١٬٠٠٠|1000"})
    void numbersAreReadAsPeopleWriteThem(String typed, String stored) {
        assertThat(LimitRules.content(Map.of("post-length", typed))).isEqualTo("post-length=" + stored);
    }

    @Test
    void anEmptyFieldIsTheUsual() {
        assertThat(LimitRules.content(Map.of("post", " "))).isEmpty();
        assertThat(LimitRules.content(Map.of())).isEmpty();
        assertThat(LimitRules.content(Collections.singletonMap("post", null)))
                .as("as Faces has it")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "601", "-30", "4.5", "4,50", "many", "99999999999999", "3e2"})
    void whatIsNotAllowedIsToldWithItsRange(String typed) {
        assertThatThrownBy(() -> LimitRules.content(Map.of("post", typed)))
                .isInstanceOfSatisfying(RuleViolation.class, e -> {
                    assertThat(e.field()).isEqualTo("limits:0:number");
                    assertThat(e.messageKey()).isEqualTo("admin.limits.wrong");
                    assertThat(e.args()).containsExactly(3, 600);
                });
    }
}
