package org.manyhands.platform.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** On paper stands what one reads, in dark letters on white, and nothing that one presses. */
class PrintPageIT {
    private static final String INK = "() => getComputedStyle(document.documentElement).getPropertyValue('--green')";

    @Test
    void aTableIsPrintedWithoutTheFormAroundIt() {
        try (Visit visit = Browser.desktop().inDark().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/activity");
            print(visit);

            Page page = visit.page();
            assertThat(page.locator(".ui-datatable-data > tr").first()).isVisible();
            assertThat(page.locator(".ui-paginator").first()).not().isVisible();
            assertThat(page.locator("#columns")).not().isVisible();
            assertThat(page.evaluate(INK)).isEqualTo("#17692f");
        }
    }

    @Test
    void aListIsPrintedWithoutItsButtons() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("leader").open("/me/sign-ins");
            print(visit);

            assertThat(visit.page().locator("#sign-ins .rows > li").first()).isVisible();
            assertThat(visit.page().locator("main .button:visible")).hasCount(0);
        }
    }

    private static void print(Visit visit) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
