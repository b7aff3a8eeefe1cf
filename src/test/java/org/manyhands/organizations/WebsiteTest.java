package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

/** Which addresses of other sites are kept. */
class WebsiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://hearthside.example.org, https://hearthside.example.org",
        "http://example.org/a?b=c, http://example.org/a?b=c",
        "HTTPS://example.org, HTTPS://example.org",
        "example.org, https://example.org",
        "' example.org/us ', https://example.org/us"
    })
    void sitesAreKept(String typed, String kept) {
        assertThat(Website.tidy(typed)).isEqualTo(kept);
    }

    @Test
    void noneIsNone() {
        assertThat(Website.tidy(null)).isNull();
        assertThat(Website.tidy("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "mailto:us@example.org",
                "https://user:secret@example.org",
                "https://example",
                "https:///nothing",
                "two words.org",
                "https://exa mple.org"
            })
    void everythingElseIsRefusedAtTheField(String typed) {
        assertThatThrownBy(() -> Website.tidy(typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("website"));
    }
}
