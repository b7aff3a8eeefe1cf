package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.journeys.ArabicPages.click;
import static org.manyhands.journeys.ArabicPages.isArabic;
import static org.manyhands.journeys.ArabicPages.path;
import static org.manyhands.journeys.ArabicPages.signIn;
import static org.manyhands.journeys.ArabicPages.type;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** On a phone, from right to left and without scripts: what a professional, a manager and an administrator come for. */
class AtWorkInArabicJourneyIT {
    private static final String HELD_ROLE = "أخصائية نفسية";
    private static final String EVIDENCE = "قرار التسجيل رقم 12";

    @Test
    void aProfessionalWritesAClauseWithOthersAndAnswersInADecision() {
        try (Visit visit = phone()) {
            signIn(visit, "professional").open("/ar/proposals");
            click(visit, "main a[href$='/no-adjective-without-a-deed'] >> nth=0");
            click(visit, "main a[href$='/write'] >> nth=0");
            isArabic(visit).fits();
            click(visit, "main a[href$='/write/plain']");
            String clause = "Whoever writes a report reads it aloud once.";
            String before = visit.page().locator("#source").inputValue();
            type(visit, "#source", before.stripTrailing() + "\n\n" + clause);
            click(visit, "#do-save");
            isArabic(visit).sees(clause).fits();
            click(visit, ".clauses >> li:has-text('" + clause + "') >> .clause-acts a");
            isArabic(visit).sees(clause);
            type(visit, "#text", "Aloud, and slowly.");
            click(visit, "#do-reply");
            isArabic(visit).sees("Aloud, and slowly.").open("/ar/proposals");
            click(visit, "main a[href$='/quiet-rooms-in-libraries'] >> nth=0");
            click(visit, "main a[href$='/decision'] >> nth=0");
            visit.page().locator("#answer input >> nth=0").check();
            click(visit, "#do-respond");
            isArabic(visit).fits();
            assertThat(visit.page().locator("#answer input >> nth=0").isChecked())
                    .isTrue();
        }
    }

    @Test
    void anOrganizationIsVerifiedAndSaysWhatItsMemberIs() {
        try (Visit manager = phone();
                Visit admin = phone();
                Visit member = phone()) {
            String organization = found(signIn(manager, "manager"));
            verify(signIn(admin, "admin"), organization);
            manager.open("/ar/organizations/" + organization + "/invitations");
            type(manager, "#email", "professional@demo.example");
            manager.page().locator("#role input >> nth=0").check();
            click(manager, "#do-invite");
            isArabic(manager);
            signIn(member, "professional").open("/ar/organizations/" + organization + "/invitation");
            click(member, "#accept");
            isArabic(member);
            manager.open("/ar/organizations/" + organization + "/members");
            click(manager, "#members a:has-text('Ama')");
            type(manager, "#words", HELD_ROLE);
            click(manager, "#do-check");
            isArabic(manager).fits();
            member.open("/ar/organizations/" + organization + "/me").sees(HELD_ROLE);
            click(member, "#agree");
            isArabic(member).fits();
            assertThat(member.page().locator("#agree").count()).isZero();
        }
    }

    @Test
    void anAdministratorSetsSomethingAndReadsWhatHappened() {
        String purpose = "نغيّر الرعاية معًا " + Keys.random();
        try (Visit visit = phone()) {
            signIn(visit, "admin").open("/ar/admin");
            click(visit, "main a[href='/ar/admin/settings'] >> nth=0");
            click(visit, "main a[href^='/ar/admin/settings/purpose'] >> nth=0");
            if (!path(visit).endsWith("/ar")) {
                visit.open("/ar/admin/settings/purpose/ar");
            }
            type(visit, "#content", purpose);
            click(visit, "#save");
            isArabic(visit).open("/ar").sees(purpose);
            visit.open("/ar/admin/settings/history");
            click(visit, "main li a >> nth=0");
            isArabic(visit).sees(purpose).fits();
            visit.open("/ar/admin/settings/purpose/ar");
            type(visit, "#content", "");
            click(visit, "#save");
            visit.open("/ar").doesNotSee(purpose).open("/ar/admin/activity");
            isArabic(visit).sees("Edith Marlowe").fits();
        }
    }

    /** An organization of its own, so that what others read in the demonstration stays. */
    private static String found(Visit manager) {
        manager.open("/ar/organizations/new");
        type(manager, "#name", "دار السكينة " + Keys.random());
        manager.page().locator("#kind input >> nth=0").check();
        type(manager, "#area", "ألدرمور");
        type(manager, "#purpose", "نرافق الناس في أول الطريق.");
        click(manager, "#create");
        String organization = path(isArabic(manager)).replaceAll(".*/organizations/", "");
        manager.open("/ar/organizations/" + organization + "/verification");
        type(manager, "#words", EVIDENCE);
        click(manager, "#do-ask");
        isArabic(manager).fits();
        return organization;
    }

    private static void verify(Visit admin, String organization) {
        admin.open("/ar/admin/organizations/" + organization).sees(EVIDENCE);
        type(admin, "#evidence", EVIDENCE);
        type(admin, "#until", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
        click(admin, "#do-verify");
        isArabic(admin).fits();
    }

    private static Visit phone() {
        return Browser.phone().withoutScript().visit(Portal.demo());
    }
}
