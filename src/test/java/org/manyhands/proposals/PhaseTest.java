package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;

/** A proposal goes its way one step at a time. */
class PhaseTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void onlyLegalMovesAreMade() {
        for (Phase from : Phase.values()) {
            for (Phase to : Phase.values()) {
                Proposal proposal = in(from);
                if (from.next().contains(to)) {
                    proposal.move(to, NOW);
                    assertThat(proposal.getPhase()).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> proposal.move(to, NOW)).isInstanceOf(RuleViolation.class);
                }
            }
        }
    }

    @Test
    void decisionsAreNotMadeByHand() {
        assertThat(Phase.AMENDMENTS.moves()).containsExactly(Phase.WITHDRAWN);
        assertThat(Phase.DECISION.moves()).isEmpty();
        assertThat(Phase.ADOPTED.moves()).containsExactly(Phase.CARRIED_OUT);
    }

    @Test
    void aWithdrawnDraftStaysWithItsAuthors() {
        Proposal draft = in(Phase.DRAFT);
        draft.move(Phase.WITHDRAWN, NOW);
        assertThat(draft.isPublished()).isFalse();
        Proposal open = in(Phase.CONSULTATION);
        open.move(Phase.WITHDRAWN, NOW);
        assertThat(open.isPublished()).isTrue();
    }

    @Test
    void theWayShowsWhereItStands() {
        List<PhaseStep> steps = PhaseStep.of(Phase.CONSULTATION, List.of(row(Phase.DRAFT), row(Phase.CONSULTATION)));
        assertThat(steps).extracting(PhaseStep::phase).isEqualTo(Phase.WAY);
        assertThat(steps)
                .extracting(PhaseStep::stateCode)
                .containsExactly("done", "current", "ahead", "ahead", "ahead", "ahead");
    }

    @Test
    void anEndedWayShowsHowItEnded() {
        List<PhaseStep> steps = PhaseStep.of(Phase.WITHDRAWN, List.of(row(Phase.DRAFT), row(Phase.WITHDRAWN)));
        assertThat(steps).extracting(PhaseStep::phase).containsExactly(Phase.DRAFT, Phase.WITHDRAWN);
        assertThat(steps).extracting(PhaseStep::stateCode).containsExactly("done", "done");
    }

    private static PhaseRow row(Phase phase) {
        return new PhaseRow(phase, NOW, null, null, null, null);
    }

    /** A proposal that has come to a phase by legal moves. */
    private static Proposal in(Phase phase) {
        Proposal proposal = new Proposal(null, null, "No silent waiting", "One call a month.", NOW);
        wayTo(phase, Phase.DRAFT).forEach(step -> proposal.move(step, NOW));
        return proposal;
    }

    private static List<Phase> wayTo(Phase goal, Phase from) {
        if (goal == from) {
            return new ArrayList<>();
        }
        for (Phase next : from.next()) {
            List<Phase> rest = wayTo(goal, next);
            if (rest != null) {
                rest.add(0, next);
                return rest;
            }
        }
        return null;
    }
}
