package org.manyhands.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.SafeHtml;

/** A campaign goes from draft to active to ended, and never past the second person. */
class CampaignTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void beginsAsADraft() {
        Campaign campaign = campaign();
        assertThat(campaign.isDraft()).isTrue();
        assertThat(campaign.getPublishedAt()).isNull();
        assertThat(campaign.getSlug()).isEqualTo("a-call-a-month");
    }

    @Test
    void isPublishedWithDemandsAndASecondPerson() {
        Campaign campaign = campaign();
        campaign.publish(true, true, NOW);
        assertThat(campaign.isActive()).isTrue();
        assertThat(campaign.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void isNotPublishedWithoutASecondPerson() {
        Campaign campaign = campaign();
        assertThatThrownBy(() -> campaign.publish(false, true, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("campaigns.publish.not-signed-off");
        assertThat(campaign.isDraft()).isTrue();
    }

    @Test
    void isNotPublishedWithoutDemands() {
        assertThatThrownBy(() -> campaign().publish(true, false, NOW)).hasMessage("campaigns.publish.no-demands");
    }

    @Test
    void isNotPublishedTwice() {
        Campaign campaign = campaign();
        campaign.publish(true, true, NOW);
        assertThatThrownBy(() -> campaign.publish(true, true, NOW)).hasMessage("campaigns.publish.not-a-draft");
    }

    @Test
    void onlyAnActiveOneEnds() {
        Campaign campaign = campaign();
        assertThatThrownBy(campaign::end).hasMessage("campaigns.end.not-active");
        campaign.publish(true, true, NOW);
        campaign.end();
        assertThat(campaign.isEnded()).isTrue();
        assertThatThrownBy(campaign::end).hasMessage("campaigns.end.not-active");
    }

    @Test
    void whatIsOverStaysAsItIs() {
        Campaign campaign = campaign();
        campaign.publish(true, true, NOW);
        campaign.end();
        assertThatThrownBy(() -> campaign.describe("Other", "words", SafeHtml.none()))
                .hasMessage("campaigns.ended");
        assertThat(campaign.getTitle()).isEqualTo("A call a month");
    }

    @Test
    void aNewTitleGivesANewAddress() {
        Campaign campaign = campaign();
        campaign.describe("  Two calls a month ", "words", SafeHtml.none());
        assertThat(campaign.getTitle()).isEqualTo("Two calls a month");
        assertThat(campaign.getSlug()).isEqualTo("two-calls-a-month");
    }

    private static Campaign campaign() {
        return new Campaign(null, null, null, "A call a month", NOW);
    }
}
