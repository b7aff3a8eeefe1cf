package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Two people change the same: the later one reads the other's words beside the own, before anything is saved. */
class MeanwhilePageIT {
    private static final String EDIT = "/spaces/getting-help-early/edit";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsWhatTheOtherWrote(boolean script) {
        try (Visit one = Browser.desktop().visit(Portal.demo());
                Visit other = browser(script).visit(Portal.demo())) {
            one.signInAs("leader").open(EDIT);
            other.signInAs("leader").open(EDIT);
            String before = purpose(one);
            save(one, before + " Come <b>in</b>.");
            save(other, before + " Sit down.");
            other.sees("What stands there now").sees("Come <b>in</b>.").checked("changed-meanwhile");
            assertThat(purpose(other)).isEqualTo(before + " Sit down.");
            assertThat(other.page().locator(".meanwhile").count()).isEqualTo(1);
            save(other, before);
            other.doesNotSee("What stands there now").doesNotSee("Come").open(EDIT);
            assertThat(purpose(other)).isEqualTo(before);
        }
    }

    private static Browser browser(boolean script) {
        return script ? Browser.desktop() : Browser.phone().withoutScript();
    }

    private static String purpose(Visit visit) {
        return visit.page().locator("#purpose").inputValue();
    }

    private static void save(Visit visit, String purpose) {
        visit.page().locator("#purpose").fill(purpose);
        visit.press(visit.page().locator("#save"));
    }
}
