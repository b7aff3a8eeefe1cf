package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.journeys.ArabicPages.click;
import static org.manyhands.journeys.ArabicPages.isArabic;
import static org.manyhands.journeys.ArabicPages.path;
import static org.manyhands.journeys.ArabicPages.signIn;
import static org.manyhands.journeys.ArabicPages.type;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** On a phone, from right to left and without scripts: somebody reads, takes part and signs, and nothing turns English. */
class InArabicJourneyIT {
    private static final String TITLE = "الحافلة الأخيرة تغادر قبل نهاية اللقاء";

    @Test
    void aVisitorReadsFromTheFirstPageToAPost() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.open("/ar");
            click(visit, "main a[href='/ar/talk'] >> nth=0");
            click(visit, "main a[href^='/ar/forums/'] >> nth=0");
            click(visit, "main a[href^='/ar/topics/'] >> nth=0");
            isArabic(visit).fits();
            assertThat(visit.page().locator(".post").count()).isPositive();
        }
    }

    @Test
    void somebodyOpensASpaceAndBeginsADiscussion() {
        try (Visit leader = Browser.phone().withoutScript().visit(Portal.demo())) {
            signIn(leader, "manager");
            leader.open("/ar/spaces/new");
            type(leader, "#name", "ليل المدينة");
            type(leader, "#purpose", "العودة إلى البيت ليلًا");
            type(leader, "#agreement", "1. الإصغاء أولًا");
            type(leader, "#persona", "قنديل");
            click(leader, "#create");
            String slug = path(leader).replaceAll(".*/", "");
            leader.open("/ar/forums/new?space=" + slug);
            type(leader, "#name", "الحافلات");
            type(leader, "#purpose", "كيف نعود إلى البيت");
            click(leader, "#create");
            leader.open(path(leader) + "/new-topic");
            type(leader, "#title", TITLE);
            type(leader, "#text", "أغادر اللقاء *قبل عشر دقائق* كل أسبوع.");
            click(leader, "#preview-topic");
            click(leader, "#begin");
            isArabic(leader).checked("topic-in-arabic");
            Locator heading = leader.page().locator("h1");
            assertThat(heading.textContent()).isEqualTo(TITLE);
            assertThat(heading.getAttribute("lang")).isEqualTo("ar");
            assertThat(leader.page().locator(".post em").textContent()).isEqualTo("قبل عشر دقائق");
        }
    }

    @Test
    void aSupporterSignsAndTakesItBack() {
        try (Visit visitor = Browser.phone().withoutScript().visit(Portal.demo())) {
            visitor.open("/ar/campaigns");
            click(visitor, "main a[href^='/ar/campaigns/'] >> nth=0");
            click(visitor, "main a.button[href*='/sign']:visible >> nth=0");
            type(visitor, "#name", "سلمى");
            type(visitor, "#email", "salma@night.example");
            click(visitor, "#sign");
            isArabic(visitor).open("/mail");
            String mail = visitor.page().locator("main .card").first().textContent();
            assertThat(mail).contains("salma@night.example").containsPattern("[\\u0600-\\u06ff]{3}");
            click(visitor, "main .card a[href*='/signatures/'] >> nth=0");
            click(visitor, "#confirm");
            isArabic(visitor).fits();
        }
    }
}
