package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Headings and clauses that follow each other in a comparison: shown, or folded up because nothing changed in them and what
 * did change would be lost among them.
 */
public record ChangeRun(boolean folded, List<BlockChange> changes) {
    /** Fewer are not worth a fold. */
    private static final int FEWEST = 3;

    public ChangeRun {
        changes = List.copyOf(changes);
    }

    /** How many parts it has. */
    public int size() {
        return changes.size();
    }

    /** All changes in their order; beside each one that shows a change its neighbours are shown, too. */
    public static List<ChangeRun> of(List<BlockChange> changes) {
        List<ChangeRun> runs = new ArrayList<>();
        int shown = 0;
        int at = 0;
        while (at < changes.size()) {
            int to = quietTo(changes, at);
            int first = at == 0 ? 0 : at + 1;
            int last = to == changes.size() ? to : to - 1;
            if (last - first >= FEWEST) {
                add(runs, false, changes.subList(shown, first));
                add(runs, true, changes.subList(first, last));
                shown = last;
            }
            at = Math.max(to, at + 1);
        }
        add(runs, false, changes.subList(shown, changes.size()));
        return runs;
    }

    /** The end of the row of unchanged parts that begins there. */
    private static int quietTo(List<BlockChange> changes, int from) {
        int to = from;
        while (to < changes.size() && changes.get(to).isSame()) {
            to++;
        }
        return to;
    }

    private static void add(List<ChangeRun> runs, boolean folded, List<BlockChange> changes) {
        if (!changes.isEmpty()) {
            runs.add(new ChangeRun(folded, changes));
        }
    }
}
