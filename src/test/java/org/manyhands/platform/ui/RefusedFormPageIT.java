package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** A form that was refused comes back with all that stood in it, wherever it stands on its page. */
class RefusedFormPageIT {
    @ParameterizedTest
    @CsvSource({
        "milestones, #title, #note, #due, 24.12.2027",
        "updates, #title, #words, ,",
        "demands, #title, #words, ,",
        "actions, #title, #words, #goal, abc"
    })
    void keepsWhatWasTyped(String page, String empty, String words, String odd, String value) {
        try (Visit visit = Browser.desktop().withoutScript().visit(Portal.demo())) {
            visit.signInAs("leader").open("/campaigns").follow("A call a month while we wait");
            visit.open(visit.page().url().replaceAll("^https?://[^/]+|[?#].*", "") + "/" + page);
            visit.page().locator(words).fill("Words that took an hour.");
            if (odd != null) {
                visit.page()
                        .locator(odd)
                        .evaluate("(field, text) => { field.type = 'text'; field.value = text; }", value);
            }
            visit.press(visit.page().locator("#do-save"));
            assertThat(visit.page().locator(empty).getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(visit.page().locator(words).inputValue()).isEqualTo("Words that took an hour.");
            if (odd != null) {
                assertThat(visit.page().locator(odd).getAttribute("value")).isEqualTo(value);
                assertThat(visit.page().locator(odd).getAttribute("aria-invalid"))
                        .isEqualTo("true");
            }
        }
    }
}
