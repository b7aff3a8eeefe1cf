package org.manyhands.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

/** How tags are read from what people type. */
class TagNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            housing                      | housing
            housing, waiting lists       | housing/waiting lists
            ' Housing ,housing;HOUSING ' | Housing
            'acción, accion'             | acción
            'سكن، عمل'                   | سكن/عمل
            '#crisis,, work   life'      | crisis/work life
            ''                           | ''
            """)
    void namesStandBetweenCommas(String typed, String names) {
        assertThat(String.join("/", TagNames.read(typed).names())).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,c,d,e,f", "!!!", "12345678901234567890123456789012345678901"})
    void whatCannotBeTagsIsToldAtTheField(String typed) {
        assertThatThrownBy(() -> TagNames.read(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).isEqualTo("tags"));
    }

    @Test
    void nobodyHasToTypeAny() {
        assertThat(TagNames.read(null).names()).isEmpty();
    }
}
