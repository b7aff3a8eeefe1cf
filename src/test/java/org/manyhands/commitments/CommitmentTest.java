package org.manyhands.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.commitments.Commitment.State;

/** A commitment is open until it is judged, and every judgement has its evidence. */
class CommitmentTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @EnumSource(value = State.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void isJudgedWithEvidence(State state) {
        Commitment commitment = commitment(TODAY);
        CommitmentJudgement judgement = commitment.judge(state, null, " 22 of 24 letters ", null, NOW);
        assertThat(commitment.getState()).isEqualTo(state);
        assertThat(judgement.getState()).isEqualTo(state);
        assertThat(judgement.getEvidence()).isEqualTo("22 of 24 letters");
        assertThat(judgement.getAt()).isEqualTo(NOW);
    }

    @Test
    void canBeJudgedAnew() {
        Commitment commitment = commitment(TODAY);
        commitment.judge(State.KEPT, null, "seen", null, NOW);
        commitment.judge(State.BROKEN, null, "taken back", null, NOW);
        assertThat(commitment.getState()).isEqualTo(State.BROKEN);
        commitment.judge(State.OPEN, null, "a new day was named", null, NOW);
        assertThat(commitment.getState()).isEqualTo(State.OPEN);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void isNotJudgedToBeWhatItIs(State state) {
        Commitment commitment = commitment(TODAY);
        if (state != State.OPEN) {
            commitment.judge(state, null, "seen", null, NOW);
        }
        assertThatThrownBy(() -> commitment.judge(state, null, "again", null, NOW))
                .hasMessage("commitments.judge.same");
    }

    @Test
    void isOverdueFromTheDayAfter() {
        assertThat(commitment(TODAY).isOverdue(TODAY)).isFalse();
        assertThat(commitment(TODAY).isOverdue(TODAY.plusDays(1))).isTrue();
        assertThat(commitment(null).isOverdue(TODAY)).isFalse();
    }

    @Test
    void whatIsJudgedIsNotOverdue() {
        Commitment commitment = commitment(TODAY.minusDays(30));
        commitment.judge(State.PARTLY, null, "in one town of two", null, NOW);
        assertThat(commitment.isOverdue(TODAY)).isFalse();
    }

    private static Commitment commitment(LocalDate due) {
        Commitment commitment = new Commitment(new Reply(null, null, NOW), null, null, "We will.", NOW);
        commitment.expect(null, due);
        return commitment;
    }
}
