package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Any two versions are compared in either way; what is in no version yet is compared by those who write it alone. */
@ServiceTest
class ComparingServiceIT {
    private static final String ALWAYS = "\n\nEverybody is told when.";

    @Inject
    Drafting drafting;

    @Inject
    ProposalService service;

    @Inject
    TextQueries texts;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    private Actor owner;
    private ProposalRef proposal;
    private String compare;

    @BeforeEach
    void begin() {
        owner = people.person();
        proposal = drafting.open(owner, places.open(owner));
        drafting.write(owner, proposal, 1, Drafting.SECOND.replace("when there is no news", "without news") + ALWAYS);
        compare = "/proposals/" + proposal.key() + "/" + proposal.slug() + "/compare";
    }

    @Test
    void versionsStandSideBySide() {
        String page =
                pages.as(Actor.visitor()).get(compare + "?from=1&to=2&sides=on").body();
        assertThat(page)
                .contains("<table", "Not in the text", "from=2&amp;to=1&amp;sides=on", "compare?from=1&amp;to=2\"")
                .contains("<del>", "<ins>");
        String before =
                page.substring(page.indexOf("data-label=\"Version 1\""), page.indexOf("data-label=\"Version 2\""));
        assertThat(before).doesNotContain("<ins>");
        String inOne = pages.as(Actor.visitor()).get(compare + "?from=1&to=2").body();
        assertThat(inOne).doesNotContain("<table").contains("<del>", "<ins>", "sides=on");
    }

    @Test
    void versionsAreComparedInEitherDirection() {
        String page = pages.as(Actor.visitor()).get(compare + "?from=2&to=1").body();
        assertThat(page).contains("From version 2 to version 1: 2 parts changed.");
        assertThat(pages.as(Actor.visitor()).get(compare + "?from=2&to=2").body())
                .contains("nothing changed");
        assertThat(pages.as(Actor.visitor()).get(compare + "?from=9&to=2").status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrittenNowIsComparedByThoseWhoWriteIt() {
        String now = compare + "?from=1&to=now";
        assertThat(pages.as(owner).get(now).body()).contains("From version 1 to version 2");
        ClauseForm form = new ClauseForm();
        form.setBase(drafting.step(owner, proposal, 2));
        form.setSource("Everybody gets the number of one person.");
        String clause =
                texts.listBlocks(owner, Drafting.ref(proposal), 2).get(1).clauseKey();
        service.writeClause(owner, proposal.key(), clause, form);
        Pages.Answer written = pages.as(owner).get(now);
        assertThat(written.body()).contains("From version 1 to what is written now: 3 parts changed.", ">number<");
        assertThat(pages.as(owner).get(compare).body()).contains("to=now");
        assertThat(pages.as(Actor.visitor()).get(compare).body()).doesNotContain("to=now");
        for (Actor reader : new Actor[] {Actor.visitor(), people.person()}) {
            Pages.Answer read = pages.as(reader).get(now);
            assertThat(read.body()).contains("From version 1 to version 2").doesNotContain("number of", "written now");
        }
    }

    @Test
    void theSliderLeadsOnWithoutScripts() {
        String version = compare.replace("/compare", "/versions/");
        Pages.Reader visitor = pages.as(Actor.visitor());
        assertThat(visitor.get(version + "1?go=2").location()).endsWith("/versions/2");
        assertThat(visitor.get(version + "1?go=2&changes=on").location()).endsWith("/versions/2?changes=on");
        assertThat(visitor.get(version + "1?go=x").status()).isEqualTo(200);
        assertThat(visitor.get(version + "2").body())
                .contains("Version 2 of 2", "type=\"range\"", "by Founder")
                .doesNotContain("<ins>");
        assertThat(visitor.get(version + "2?changes=on").body()).contains("<ins>", "checked=\"checked\"");
        assertThat(visitor.get(version + "1?changes=on").body())
                .doesNotContain("<ins>")
                .contains("Version 1 of 2");
        assertThat(visitor.get(version + "3").status()).isEqualTo(404);
    }
}
