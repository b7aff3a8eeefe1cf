package org.manyhands.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.actions.ActionRow;
import org.manyhands.actions.CampaignAction;
import org.manyhands.campaigns.MilestoneRow;
import org.manyhands.campaigns.SignOffRow;
import org.manyhands.commitments.Commitment;
import org.manyhands.platform.markup.SafeHtml;

/** The timeline: everything that has a day, the latest first, and nothing that lies ahead. */
class MomentsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void theLatestComesFirst() {
        List<Moment> moments = new Moments(NOON, name -> "/c/" + name)
                .contacts(List.of(AsksTest.contact(10, 30), AsksTest.contact(10, 5)))
                .replies(
                        List.of(AsksTest.reply(5, 10, 9)),
                        List.of(AsksTest.commitment(10, Commitment.State.KEPT, 0)),
                        key -> "/replies/" + key)
                .judgements(List.of(AsksTest.commitment(10, Commitment.State.KEPT, 0)), key -> "/commitments/" + key)
                .latestFirst();
        assertThat(moments)
                .extracting(Moment::textKey)
                .containsExactly(
                        "progress.moment.judged.KEPT",
                        "progress.moment.contact.LETTER",
                        "progress.moment.reply",
                        "progress.moment.contact.LETTER");
        assertThat(moments.get(0).tone()).isEqualTo("good");
        assertThat(moments.get(2).number()).isEqualTo(1);
        assertThat(moments.get(2).url()).isEqualTo("/replies/r5");
    }

    @Test
    void whatLiesAheadHasNotHappened() {
        ActionRow meeting = new ActionRow(
                1,
                "a",
                1,
                CampaignAction.Kind.MEETING,
                "Open table",
                "",
                SafeHtml.none(),
                null,
                TODAY.minusDays(5),
                null,
                TODAY.plusDays(3),
                "Hall",
                null,
                null);
        assertThat(new Moments(NOON, name -> name).actions(List.of(meeting)).latestFirst())
                .isEmpty();
    }

    @Test
    void onlyReachedMilestonesAndSignedSignOffsAreTold() {
        assertThat(new Moments(NOON, name -> name)
                        .milestones(List.of(
                                new MilestoneRow("m", 1, "Vote", TODAY.minusDays(3), null, null),
                                new MilestoneRow("n", 1, "Names", TODAY.minusDays(9), TODAY.minusDays(8), null)))
                        .signOffs(List.of(
                                new SignOffRow("Gareth", Instant.EPOCH, Instant.parse("2026-07-14T10:00:00Z"), "read"),
                                new SignOffRow("Joan", Instant.EPOCH, null, null)))
                        .latestFirst())
                .extracting(Moment::words)
                .containsExactly("Names", "Gareth");
    }

    @Test
    void anInstantBelongsToTheDayOfThePortalsZone() {
        Instant late = Instant.parse("2026-11-22T23:30:00Z");
        List<SignOffRow> signed = List.of(new SignOffRow("Gareth", Instant.EPOCH, late, "read"));
        assertThat(new Moments(Clock.fixed(late, ZoneId.of("Europe/Berlin")), name -> name)
                        .signOffs(signed)
                        .latestFirst())
                .extracting(Moment::day)
                .containsExactly(TODAY.plusDays(1));
    }
}
