package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** An administrator's day: lets somebody in, looks at the tables, brings files. */
class AdminPageIT {
    private static final String PASSWORD = "seven quiet herons";
    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/people",
            "/admin/organizations",
            "/admin/spaces",
            "/admin/forums",
            "/admin/activity",
            "/admin/mail",
            "/admin/jobs",
            "/admin/import");

    @Test
    void isNotThereForOthers() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("moderator");
            PAGES.forEach(page -> assertThat(visit.statusOf(page)).as(page).isEqualTo(404));
            assertThat(visit.statusOf("/admin/import/abcdefghjkmn")).isEqualTo(404);
        }
        PAGES.forEach(page -> assertThat(HttpProbe.of(Portal.demo()).get(page).status())
                .as(page)
                .isEqualTo(404));
    }

    @Test
    void everyTableReadsWell() {
        for (Browser browser :
                List.of(Browser.desktop(), Browser.phone(), Browser.desktop().inDark())) {
            try (Visit visit = browser.visit(Portal.demo())) {
                visit.signInAs("admin");
                PAGES.forEach(page ->
                        visit.open(page).checkedWorking(page.substring(1).replace('/', '-')));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsSomebodyIn(boolean script) {
        Browser browser = script ? Browser.desktop() : Browser.phone().withoutScript();
        String name = "Robin " + Keys.random();
        String email = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@demo.example";
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.open("/join")
                    .fill("Your name here", name)
                    .fill("E-mail address", email)
                    .fill("Password", PASSWORD)
                    .tick("I treat others")
                    .press("Join");
        }
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin").sees("for approval");
            visit.open("/admin/people?group=WAITING").follow(name).sees(email);
            visit.checkedWorking("admin-person").press("Approve").sees("can sign in now");
            visit.open("/mail").sees(name).checked("mail");
        }
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.signIn(email, PASSWORD);
        }
    }

    @Test
    void declinesWhoWaitsOnlyWhenItIsMeant() {
        String name = "Robin " + Keys.random();
        String email = name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@demo.example";
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.open("/join")
                    .fill("Your name here", name)
                    .fill("E-mail address", email)
                    .fill("Password", PASSWORD)
                    .tick("I treat others")
                    .press("Join");
        }
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people?group=WAITING").follow(name);
            visit.press("Decline").sees("Please tick the box");
            visit.tick("Yes, delete this account").press("Decline").sees("declined and deleted");
            visit.open("/admin/people?group=WAITING").doesNotSee(name);
            visit.open("/mail").sees("you were not let in");
        }
    }

    @Test
    void givesALinkForANewPasswordOnce() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people?q=Oskar").follow("Oskar");
            visit.press("Make a link for a new password").sees("works once");
            String link = visit.page().locator("#reset-link .secret").textContent();
            assertThat(link).contains("/new-password/");
            visit.page().reload();
            visit.open("/admin/people?q=Oskar").follow("Oskar").doesNotSee("/new-password/");
        }
    }

    @Test
    void suspendsWithAReasonAndLifts() {
        try (Visit visit = Browser.desktop().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people?q=Ruth").follow("Ruth");
            visit.follow("Suspend from the portal").press("Suspend").sees("Please give a reason");
            visit.fill("Reason", "Insults in two topics").press("Suspend").sees("can only read now");
            visit.sees("Insults in two topics").press("End the suspension").sees("can take part again");
        }
    }

    @Test
    void sortsAndTurnsPagesWithTheKeyboard() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people");
            String first = firstCell(visit);
            visit.page().locator("th.ui-sortable-column").first().focus();
            visit.page().keyboard().press("Enter");
            visit.page().waitForCondition(() -> !firstCell(visit).equals(first));
            visit.open("/admin/activity");
            String top = visit.page().locator("tbody tr").first().getAttribute("data-ri");
            visit.page().locator(".ui-paginator-next").first().focus();
            visit.page().keyboard().press("Enter");
            visit.page()
                    .waitForCondition(() -> !visit.page()
                            .locator("tbody tr")
                            .first()
                            .getAttribute("data-ri")
                            .equals(top));
        }
    }

    @Test
    void showsTheColumnsThatSomebodyChoseWithoutScripts() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/forums").sees("Last post");
            visit.unfold("Columns").checkedWorking("admin-columns");
            visit.page().locator("#shown input[value=topics]").uncheck();
            visit.press("Show these columns");
            assertThat(headings(visit)).contains("Posts").doesNotContain("Topics");
            visit.open("/admin/forums?group=open&q=a");
            assertThat(headings(visit)).doesNotContain("Topics");
            visit.unfold("Columns").page().locator("#shown input[value=topics]").check();
            visit.press("Show these columns");
            assertThat(visit.page().url()).endsWith("/admin/forums?group=open&q=a");
            assertThat(headings(visit)).contains("Topics");
        }
    }

    private static List<String> headings(Visit visit) {
        return visit.page().locator("th .ui-column-title").allTextContents();
    }

    @Test
    void tellsInPlainWordsWhenATableCannotBeRead() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people");
            visit.page()
                    .route(
                            "**/admin/people",
                            route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setStatus(404)));
            visit.page().locator("th.ui-sortable-column").first().click();
            visit.page().locator("#work-failed:visible").waitFor();
        }
    }

    @Test
    void whoWasSignedOutMeanwhileFindsTheWayBack() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people").losesSignIn();
            visit.page().locator("th.ui-sortable-column").first().click();
            visit.page().locator("#work-failed:visible").waitFor();
            visit.sees("perhaps you were signed out meanwhile").follow("Sign in and come back here");
            visit.signInHere("admin@demo.example", "walk-together-2026").sees("People");
            assertThat(visit.page().url()).endsWith("/admin/people");
        }
    }

    @Test
    void whoWasSignedOutMeanwhileFindsTheWayBackWithoutScripts() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people").unfold("Columns").losesSignIn();
            visit.press("Show these columns").follow("sign in and come back here");
            visit.signInHere("admin@demo.example", "walk-together-2026").losesSignIn();
            visit.fill("Part of a name", "Ruth").press("Search").follow("sign in and come back here");
            visit.signInHere("admin@demo.example", "walk-together-2026").sees("Ruth Kessler");
            assertThat(visit.page().url()).endsWith("/admin/people?q=Ruth");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cellsSayWhatTheyAreWhereNoHeadingStandsAbove(boolean script) {
        Browser phone = script ? Browser.phone() : Browser.phone().withoutScript();
        try (Visit visit = phone.visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/people?q=Ruth");
            assertThat(visit.page()
                            .locator("tbody tr >> nth=0")
                            .locator("td span:visible")
                            .allInnerTexts())
                    .containsSubsequence("Name", "Address", "State", "Joined")
                    .containsOnlyOnce("Name", "Address", "State", "Joined");
            visit.fits();
        }
    }

    @Test
    void bringsAHistory() {
        String first = "Clause " + Keys.random();
        byte[] zip = ZipFiles.with("manifest.csv", ZipFiles.MANIFEST + "0,revision,Ann,a.md\n1,review,Ben,b.md\n")
                .and("a.md", "# A history\n\n" + first)
                .and("b.md", "<script>alert(1)</script> More, please.")
                .bytes();
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/import").tick("The history of a proposal");
            bring(visit, "history.zip", zip);
            visit.page()
                    .locator("#space")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            visit.press("Check the file").sees("This is a preview").sees("2 lines accepted, 0 refused");
            visit.checkedWorking("admin-import-preview");
            visit.fill("Title", "A history that was imported")
                    .press("Import it")
                    .sees("Nobody was notified");
            visit.follow("Look at what was imported")
                    .sees("A history that was imported")
                    .sees(first);
        }
    }

    @Test
    void bringsDecisionMakersAndNamesWhatItRefuses() {
        String csv =
                "name,post,website,external_id\nAnn Lee,Chair,hhttps://x.example,1\n=cmd(),Clerk,,2\nBen,Clerk,,3\n";
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("admin")
                    .open("/admin/import")
                    .press("Check the file")
                    .sees("Choose a file");
            visit.tick("Decision-makers");
            bring(visit, "board.csv", csv.getBytes(StandardCharsets.UTF_8));
            visit.press("Check the file").sees("2 lines accepted, 1 refused").sees("begins like a formula");
            visit.checkedWorking("admin-import-refused").press("Import it").sees("It is imported");
            visit.open("/admin/import").tick("Decision-makers");
            bring(visit, "board.csv", csv.getBytes(StandardCharsets.UTF_8));
            visit.press("Check the file").sees("All of it is there already");
        }
    }

    private static void bring(Visit visit, String name, byte[] bytes) {
        visit.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static String firstCell(Visit visit) {
        return visit.page().locator("tbody tr td").first().textContent();
    }
}
