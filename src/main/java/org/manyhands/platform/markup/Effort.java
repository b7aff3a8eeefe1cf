package org.manyhands.platform.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.Optional;

/**
 * How much comparing may cost that somebody waits for. All pieces of a page, or of a change, share one: each piece alone is
 * soon compared, but whoever makes texts to keep the portal busy makes many of them.
 */
public final class Effort {
    /** Half a second; a text of a hundred pages in which every sentence was reworded takes less. */
    private static final long MOST = 50_000_000;

    private final long most;
    private long spent;

    public Effort() {
        this(MOST);
    }

    /** @param most how many pairs of words may be looked at */
    public Effort(long most) {
        this.most = most;
    }

    /** What keeps its order in two rows, as the differences between; nothing when finding it takes more than is left. */
    public Optional<List<AbstractDelta<String>>> difference(List<String> before, List<String> after) {
        long cost = cost(before.size(), after.size());
        if (cost > most - spent) {
            return Optional.empty();
        }
        spent += cost;
        return Optional.of(
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas());
    }

    /** Looks in the worst case at every place that can be reached by so many changes, from both ends at once. */
    private static long cost(long before, long after) {
        long both = before + after;
        return before == 0 || after == 0 ? both : both * both / 4;
    }

    /** How much of it is gone: pairs of words that were looked at, at most. */
    public long spent() {
        return spent;
    }
}
