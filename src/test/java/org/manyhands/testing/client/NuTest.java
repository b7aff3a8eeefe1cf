package org.manyhands.testing.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker knows today's HTML and sees what is wrong. */
class NuTest {
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Try</title></head><body>%s</body></html>";

    @Test
    void rightMarkupPasses() {
        assertThat(Nu.errors(PAGE.formatted("<search><form><button>Go</button></form></search>"
                        + "<details name=\"a\"><summary>More</summary></details>")))
                .isEmpty();
    }

    @Test
    void aWorkingPageMayHaveOneErrorOfPrimeFacesAndNoOther() {
        String table = PAGE.formatted("<table><tr><td role=\"gridcell\">1</td></tr></table>%s");
        assertThat(Nu.errors(table.formatted(""))).hasSize(1);
        assertThat(Nu.errorsOfWorkingPage(table.formatted(""))).isEmpty();
        assertThat(Nu.errorsOfWorkingPage(table.formatted("<table><tr><th role=\"gridcell\">1</th></tr></table>")))
                .hasSize(1);
    }

    @Test
    void wrongMarkupIsSeen() {
        assertThat(Nu.errors(PAGE.formatted("<p><div>x</div></p>"))).isNotEmpty();
        assertThat(Nu.errors(PAGE.formatted("<img src=\"a.png\">")))
                .singleElement()
                .asString()
                .contains("alt");
        assertThat(Nu.errors(PAGE.formatted("<input id=\"a\"><input id=\"a\">")))
                .isNotEmpty();
    }
}
