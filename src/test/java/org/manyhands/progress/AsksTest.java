package org.manyhands.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.commitments.Commitment;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.commitments.Contact;
import org.manyhands.commitments.ContactRow;
import org.manyhands.commitments.ReplyRow;
import org.manyhands.demands.DemandRow;
import org.manyhands.demands.TargetRow;
import org.manyhands.platform.markup.SafeHtml;

/** How it stands between demands and offices. */
class AsksTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final DemandRow NAME = demand(1, "name");
    private static final TargetRow CHAIR = target(1, 10);

    @Test
    void nobodyIsAskedYet() {
        assertThat(asks(List.of(NAME), List.of(), List.of(), List.of(), List.of()))
                .singleElement()
                .satisfies(ask -> assertThat(ask.state()).isEqualTo(Ask.State.NOT_ASKED))
                .satisfies(ask -> assertThat(ask.officeKey()).isNull());
    }

    @Test
    void anOfficeThatNobodyWroteToIsNotAsked() {
        assertThat(only(List.of(), List.of(), List.of()).state()).isEqualTo(Ask.State.NOT_ASKED);
    }

    @Test
    void silenceIsCountedFromTheFirstContactWithoutAnAnswer() {
        Ask ask = only(List.of(contact(10, 30), contact(10, 21), contact(11, 50)), List.of(), List.of());
        assertThat(ask.state()).isEqualTo(Ask.State.WAITING);
        assertThat(ask.days()).isEqualTo(30);
        assertThat(ask.tone()).isEqualTo("bad");
    }

    @Test
    void silenceBeginsAnewAfterAReply() {
        Ask ask = only(List.of(contact(10, 60), contact(10, 9)), List.of(reply(5, 10, 40)), List.of());
        assertThat(ask.state()).isEqualTo(Ask.State.WAITING);
        assertThat(ask.days()).isEqualTo(9);
    }

    @Test
    void aReplyToTheDemandIsAnAnswer() {
        Ask ask = new Asks(NOON, Map.of(1L, Set.of(5L)))
                .of(List.of(NAME), List.of(CHAIR), List.of(contact(10, 9)), List.of(reply(5, 10, 2)), List.of())
                .get(0);
        assertThat(ask.state()).isEqualTo(Ask.State.ANSWERED);
        assertThat(ask.reference()).isEqualTo("r5");
    }

    @Test
    void commitmentsAreShownOneByOneWithTheirDays() {
        List<Ask> asks = asks(
                List.of(NAME),
                List.of(CHAIR),
                List.of(),
                List.of(),
                List.of(
                        commitment(10, Commitment.State.KEPT, -9),
                        commitment(10, Commitment.State.OPEN, 9),
                        commitment(10, Commitment.State.OPEN, -1),
                        commitment(10, Commitment.State.BROKEN, 1)));
        assertThat(asks)
                .extracting(Ask::state)
                .containsExactly(Ask.State.KEPT, Ask.State.PROMISED, Ask.State.OVERDUE, Ask.State.BROKEN);
        assertThat(asks.get(1).day()).isEqualTo(TODAY.plusDays(9));
        assertThat(asks.get(0).isJudged()).isTrue();
        assertThat(asks.get(2).tone()).isEqualTo("bad");
    }

    @Test
    void aCommitmentIsOverdueWhenItsDayEndsInTheZoneOfThePortal() {
        List<CommitmentRow> due = List.of(commitment(10, Commitment.State.OPEN, 0));
        Clock late = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
        Clock berlin = Clock.fixed(late.instant(), ZoneId.of("Europe/Berlin"));
        assertThat(new Asks(late, Map.of()).of(List.of(NAME), List.of(CHAIR), List.of(), List.of(), due))
                .extracting(Ask::state)
                .containsExactly(Ask.State.PROMISED);
        assertThat(new Asks(berlin, Map.of()).of(List.of(NAME), List.of(CHAIR), List.of(), List.of(), due))
                .extracting(Ask::state)
                .containsExactly(Ask.State.OVERDUE);
    }

    @Test
    void aCommitmentOfAnOfficeThatWasNotAskedIsShownToo() {
        List<Ask> asks = asks(
                List.of(NAME), List.of(CHAIR), List.of(), List.of(), List.of(commitment(99, Commitment.State.OPEN, 3)));
        assertThat(asks).extracting(Ask::state).containsExactly(Ask.State.NOT_ASKED, Ask.State.PROMISED);
    }

    private static Ask only(List<ContactRow> contacts, List<ReplyRow> replies, List<CommitmentRow> commitments) {
        return asks(List.of(NAME), List.of(CHAIR), contacts, replies, commitments)
                .get(0);
    }

    private static List<Ask> asks(
            List<DemandRow> demands,
            List<TargetRow> targets,
            List<ContactRow> contacts,
            List<ReplyRow> replies,
            List<CommitmentRow> commitments) {
        return new Asks(NOON, Map.of()).of(demands, targets, contacts, replies, commitments);
    }

    static DemandRow demand(long id, String title) {
        return new DemandRow(id, "d" + id, 1, 1, title, title, Instant.EPOCH);
    }

    static TargetRow target(long demand, long office) {
        return new TargetRow(
                "t" + demand + office, demand, "name", office, "o" + office, "Chair", null, null, null, Instant.EPOCH);
    }

    static ContactRow contact(long office, int daysAgo) {
        return new ContactRow(
                1, "c", office, "o" + office, "Chair", null, Contact.Kind.LETTER, TODAY.minusDays(daysAgo), "", "Noor");
    }

    static ReplyRow reply(long id, long office, int daysAgo) {
        return new ReplyRow(
                id,
                "r" + id,
                office,
                "o" + office,
                "Chair",
                null,
                TODAY.minusDays(daysAgo),
                "",
                SafeHtml.none(),
                "en",
                null,
                null,
                "Noor");
    }

    static CommitmentRow commitment(long office, Commitment.State state, int dueInDays) {
        boolean open = state == Commitment.State.OPEN;
        return new CommitmentRow(
                7,
                "k" + state,
                1,
                1,
                "d1",
                "name",
                "r5",
                TODAY.minusDays(20),
                office,
                "o" + office,
                "Chair",
                "We will.",
                "en",
                null,
                TODAY.plusDays(dueInDays),
                state,
                open ? null : Instant.parse("2026-11-20T10:00:00Z"),
                open ? null : "seen",
                null);
    }
}
