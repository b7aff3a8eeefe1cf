package org.manyhands.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** A campaign as visitors read it, sign it and follow it, and as organizers keep it; with and without script. */
class CampaignPageIT {
    private static final int LIGHT = 60 * 1024;
    private static final String CAMPAIGN = "A call a month while we wait";

    /** One more or less than this is a query that came or went, so look at it. */
    private static final int STATEMENTS = 18;

    static Stream<Browser> browsers() {
        return Stream.of(
                Browser.desktop(),
                Browser.phone(),
                Browser.desktop().withoutScript(),
                Browser.phone().withoutScript());
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void everyPageReadsWell(Browser browser) {
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.open("/campaigns").checked("campaigns").follow(CAMPAIGN);
            visit.sees("What we ask, and what was promised")
                    .sees("You said – we did – they did")
                    .checked("campaign");
            for (String section : List.of("Demands", "Targets", "Milestones", "Contacts", "Replies", "Commitments")) {
                visit.follow(section).checked("campaign-" + section.toLowerCase(Locale.ROOT));
            }
            visit.follow(CAMPAIGN).follow("Sign the petition").checked("campaign-sign");
        }
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void aVisitorSignsConfirmsAndTakesItBack(Browser browser) {
        String name = "Robin " + Keys.random();
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.open("/campaigns").follow(CAMPAIGN).follow("Sign the petition");
            visit.press("Sign").sees("Give your name").checked("campaign-sign-wrong");
            visit.fill("Your name", name).fill("E-mail", Keys.random() + "@visitor.example");
            visit.tick("Show my name beside the petition").press("Sign").sees("Please look into your mailbox");
            String mail = HttpProbe.of(Portal.demo()).get("/mail").body();
            visit.open(confirmation(mail)).sees(name).checked("campaign-confirm");
            visit.press("Confirm my signature").sees("Your signature counts");
            requireKeptNowhere(confirmation(mail));
            visit.follow("Sign the petition").sees(name);
            visit.open(confirmation(mail) + "/withdraw")
                    .press("Take my signature back")
                    .sees("taken back");
            requireKeptNowhere(confirmation(mail));
            visit.follow("Sign the petition").doesNotSee(name);
        }
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void anOrganizerLogsAReplyAndJudgesACommitment(Browser browser) {
        String words = "We will call, " + Keys.random() + ".";
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.signInAs("leader").open("/campaigns").follow(CAMPAIGN).follow("Contacts");
            visit.fill("What was said or asked", "Asked for an answer.").press("Log a contact");
            visit.sees("The contact is logged").follow("Replies");
            visit.fill("The reply", words).press("Log a reply").sees("The reply is logged");
            visit.fill("The commitment", words).fill("Why do the two belong together?", "The demand itself.");
            visit.press("Record a commitment")
                    .sees("The commitment is recorded")
                    .sees(words);
            visit.checked("campaign-commitments-organizer");
            visit.follow(CAMPAIGN).sees(words);
        }
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void anOrganizerChangesAHolderAndTakesBackWhatNobodyAnswered(Browser browser) {
        String title = "One more " + Keys.random();
        String office = "Head of " + Keys.random();
        try (Visit visit = browser.visit(Portal.demo())) {
            visit.signInAs("leader").open("/campaigns").follow(CAMPAIGN).follow("Demands");
            visit.fill("Short title", title)
                    .fill("What exactly do you ask?", "It is done.")
                    .press("Save");
            visit.sees("The demand is saved").follow("Targets");
            visit.open(path() + "/targets?q=nobody-" + Keys.random()).unfold("Enter an office that is not found");
            visit.fill("Name of the office", office)
                    .fill("Who holds it", "Ines Okafor")
                    .press("Enter the office");
            visit.tick(title).press("Ask for these demands").sees("The office is asked");
            visit.follow("Change who holds it " + office).checked("campaign-change-holder");
            visit.fill("Who holds it now", "Tomas Brandt").press("Change who holds it");
            visit.sees("Tomas Brandt").sees("Ines Okafor").checked("office-history");
            visit.open(path() + "/targets").follow("Ask no longer " + office);
            visit.checked("campaign-remove-target").press("Ask no longer").doesNotSee(office);
            visit.follow("Demands").follow("Take the demand back " + title).press("Take the demand back");
            visit.sees("Say why the demand is taken back").checked("campaign-remove-demand");
            visit.fill("Why is it taken back?", "Said twice.").press("Take the demand back");
            visit.sees("The demand is taken back").doesNotSee(title);
        }
    }

    @Test
    void startsNoSessionAndIsLight() {
        String path = path();
        HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.body()).doesNotContain("<form id=\"signing\"");
        assertThat(answer.statements()).isLessThanOrEqualTo(STATEMENTS);
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            assertThat(visit.open(path).traffic().weight()).isPositive().isLessThanOrEqualTo(LIGHT);
        }
    }

    @Test
    void anOldAddressLeadsOn() {
        String old = path().replaceAll("/[^/]*$", "/an-older-title");
        HttpProbe.Answer answer = HttpProbe.of(Portal.demo()).get(old);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(path());
    }

    @Test
    void draftsAndFormsOfOrganizersAreNotThereForVisitors() {
        HttpProbe probe = HttpProbe.of(Portal.demo());
        assertThat(probe.get("/campaigns?state=draft").body()).doesNotContain("A name on the badge");
        assertThat(probe.get(path() + "/contacts").body()).doesNotContain("<form id=\"contact\"");
        assertThat(probe.get(path() + "/edit").status()).isEqualTo(302);
        assertThat(probe.get("/campaigns/nowhere/at-all").status()).isEqualTo(404);
        assertThat(probe.get("/demands/nowhere").status()).isEqualTo(404);
        assertThat(probe.get("/signatures/nowhere").status()).isEqualTo(404);
    }

    private static String path() {
        String list = HttpProbe.of(Portal.demo()).get("/campaigns").body();
        int start = list.lastIndexOf("/campaigns/", list.indexOf(">" + CAMPAIGN));
        return list.substring(start, list.indexOf('"', start));
    }

    /** The page says what somebody signed, to whoever holds its address. */
    private static void requireKeptNowhere(String path) {
        HttpProbe.Answer answer =
                HttpProbe.of(Portal.demo()).with("Cache-Control", null).get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.header("ETag")).isEmpty();
    }

    private static String confirmation(String mail) {
        int start = mail.indexOf("/signatures/");
        return mail.substring(start).replaceAll("(?s)^(/signatures/[A-Za-z0-9_-]+).*", "$1");
    }
}
