package org.manyhands.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.actions.ActionRow;
import org.manyhands.actions.CampaignAction;
import org.manyhands.campaigns.MilestoneRow;
import org.manyhands.commitments.Commitment;
import org.manyhands.platform.markup.SafeHtml;

/** How far a campaign has come is counted, never typed. */
class ProgressTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void anEmptyCampaignHasNoPicture() {
        Progress progress = progress(List.of(), List.of());
        assertThat(progress.parts()).isEmpty();
        assertThat(progress.petition()).isNull();
        assertThat(progress.next()).isNull();
    }

    @Test
    void officesAreCountedOnce() {
        Progress progress = new Progress(
                TODAY,
                List.of(AsksTest.target(1, 10), AsksTest.target(2, 10), AsksTest.target(1, 11)),
                List.of(AsksTest.contact(10, 9), AsksTest.contact(10, 5), AsksTest.contact(99, 5)),
                List.of(AsksTest.reply(1, 10, 3), AsksTest.reply(2, 10, 2)),
                List.of(),
                List.of(),
                List.of());
        assertThat(progress.asked()).isEqualTo(2);
        assertThat(progress.contacted()).isEqualTo(1);
        assertThat(progress.replied()).isEqualTo(1);
    }

    @Test
    void commitmentsAreCountedByState() {
        Progress progress = new Progress(
                TODAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        AsksTest.commitment(1, Commitment.State.KEPT, 0),
                        AsksTest.commitment(1, Commitment.State.OPEN, 3),
                        AsksTest.commitment(1, Commitment.State.OPEN, -3),
                        AsksTest.commitment(1, Commitment.State.PARTLY, 0)),
                List.of(),
                List.of());
        assertThat(progress.kept()).isEqualTo(1);
        assertThat(progress.due()).isEqualTo(2);
        assertThat(progress.partly()).isEqualTo(1);
        assertThat(progress.broken()).isZero();
        assertThat(progress.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.percent()).isEqualTo(25));
    }

    @Test
    void theNextMilestoneLiesAheadAndIsNotReached() {
        Progress progress = progress(
                List.of(
                        milestone("late", -2, null),
                        milestone("reached", 3, TODAY),
                        milestone("far", 40, null),
                        milestone("next", 24, null)),
                List.of());
        assertThat(progress.next().title()).isEqualTo("next");
        assertThat(progress.daysToNext()).isEqualTo(24);
    }

    @Test
    void anOpenPetitionStandsBeforeALaterOneThatIsClosed() {
        Progress progress = progress(
                List.of(), List.of(petition("closed", 5, -1), petition("open", 50, null), petition("old", 90, -80)));
        assertThat(progress.petition().title()).isEqualTo("open");
    }

    @Test
    void moreThanAllIsAll() {
        assertThat(new Progress.Part("k", 90, 60).percent()).isEqualTo(100);
        assertThat(new Progress.Part("k", 0, 0).percent()).isZero();
    }

    private static Progress progress(List<MilestoneRow> milestones, List<ActionRow> actions) {
        return new Progress(TODAY, List.of(), List.of(), List.of(), List.of(), milestones, actions);
    }

    private static MilestoneRow milestone(String title, int inDays, LocalDate reached) {
        return new MilestoneRow(title, 1, title, TODAY.plusDays(inDays), reached, null);
    }

    private static ActionRow petition(String title, int openedDaysAgo, Integer closesInDays) {
        LocalDate closes = closesInDays == null ? null : TODAY.plusDays(closesInDays);
        return new ActionRow(
                1,
                title,
                1,
                CampaignAction.Kind.PETITION,
                title,
                "",
                SafeHtml.none(),
                60,
                TODAY.minusDays(openedDaysAgo),
                closes,
                null,
                null,
                12,
                null);
    }
}
