package org.manyhands.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

/** Nobody who is there passes for somebody who left. */
class GoneTest {
    @Test
    void theNameIsTakenInEveryLanguage() {
        assertThat(new Texts().of(Languages.DEFAULT, "ui.person.gone")).isEqualTo(Gone.NAME);
        Languages.INSTALLED.forEach(language -> {
            String name = new Texts().of(language, "ui.person.gone");
            assertThatThrownBy(() -> Gone.requireOther("persona", name))
                    .as(name)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.field()).isEqualTo("persona"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " a PERSON  who left ",
                "A person who left.",
                "A p\u0435rson who left",
                "A\u200b person who left",
                "\u0634\u062e\u0635\u064c \u063a\u0627\u062f\u0631"
            })
    void noSpellingGoesRoundIt(String name) {
        assertThatThrownBy(() -> Gone.requireOther("name", name)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robin", "A person", "Left", "\u0634\u062e\u0635"})
    void othersAreFree(String name) {
        assertThatCode(() -> Gone.requireOther("name", name)).doesNotThrowAnyException();
    }
}
