package org.manyhands.proposals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A phase as the picture of the way shows it.
 *
 * @param phase which
 * @param state behind, here or ahead
 * @param since since when, or null
 * @param until until when it is meant to last, or null
 */
public record PhaseStep(Phase phase, State state, Instant since, Instant until) {
    /** Behind, here or ahead. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /** As the design system names it. */
    public String stateCode() {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The way of a proposal: what it reached, where it stands, and what lies ahead if all goes well. */
    static List<PhaseStep> of(Phase now, List<PhaseRow> reached) {
        Map<Phase, PhaseRow> byPhase = new EnumMap<>(Phase.class);
        reached.forEach(row -> byPhase.put(row.phase(), row));
        List<PhaseStep> steps = new ArrayList<>();
        List<Phase> way = new ArrayList<>(Phase.WAY);
        if (!way.contains(now)) {
            way.removeIf(phase -> !byPhase.containsKey(phase));
            way.add(now);
        }
        for (Phase phase : way) {
            PhaseRow row = byPhase.get(phase);
            boolean last = now.next().isEmpty();
            State state = row == null ? State.AHEAD : phase == now && !last ? State.CURRENT : State.DONE;
            steps.add(new PhaseStep(phase, state, row == null ? null : row.since(), row == null ? null : row.until()));
        }
        return steps;
    }
}
