package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"kettle moss lantern", "a b c d e f", "пароль из слов", "0xq8!kW2#z"})
    void takesWhatOthersWouldNotGuess(String password) {
        assertThatCode(() -> PasswordRules.check(password, "sam@example.org", "Sam"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhatIsShort() {
        assertThatThrownBy(() -> PasswordRules.check("kettle m", "sam@example.org", "Sam"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("accounts.password.short");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "abababababab", "Password123", "qwertyuiop", "rosemary12", "marigold.1"})
    void refusesWhatIsCommonOrSaysWho(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "rosemary@example.org", "Marigold"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("accounts.password.common");
    }

    @Test
    void saysAtWhichFieldItIs() {
        assertThatThrownBy(() -> PasswordRules.check("short", "sam@example.org", "Sam"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> org.assertj.core.api.Assertions.assertThat(violation.field())
                                .isEqualTo("password"));
    }
}
