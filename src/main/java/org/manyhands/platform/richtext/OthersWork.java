package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;

/** Where in a text the tokens lie that others put in, or changed, since somebody read it. */
final class OthersWork {
    /** More changes of marks are taken for one of everything between: nobody is made to wait for them to be told apart. */
    private static final int MOST_TOUCHES = 2_000;

    private static final String ANYTHING = "";

    private List<Touch> fresh = new ArrayList<>();
    private List<Touch> touched = new ArrayList<>();

    /** What was done by steps, which follow each other. */
    static OthersWork of(List<Step> steps) {
        OthersWork work = new OthersWork();
        for (Step step : steps) {
            work.follow(step.map(), true);
            step.touches().forEach(work::touch);
        }
        return work;
    }

    /** Whether a step takes some of it out. */
    boolean isTakenOutBy(StepMap map) {
        return map.ranges().stream().anyMatch(range -> {
            int end = range.start() + range.old();
            return fresh.stream().anyMatch(part -> part.overlaps(range.start(), end))
                    || touched.stream().anyMatch(part -> part.overlaps(range.start(), end));
        });
    }

    /** Whether a step gives what is there something else than they gave it. */
    boolean isChangedBy(Step step) {
        return step.touches().stream()
                .anyMatch(own -> touched.stream()
                        .anyMatch(part -> part.overlaps(own.from(), own.to())
                                && !part.isSameAs(own)
                                && (part.what().equals(own.what())
                                        || part.what().equals(ANYTHING))));
    }

    /** Goes on to the text after a step of the writer's own. */
    void follow(StepMap map) {
        follow(map, false);
    }

    private void follow(StepMap map, boolean others) {
        // From the end to the beginning: all ranges lie in the text before the step.
        for (int i = map.ranges().size() - 1; i >= 0; i--) {
            StepMap.Range range = map.ranges().get(i);
            fresh = exchanged(fresh, range, others);
            touched = exchanged(touched, range, false);
        }
    }

    private void touch(Touch touch) {
        add(touched, touch, touch.from(), touch.to());
        if (touched.size() > MOST_TOUCHES) {
            int from = touched.stream().mapToInt(Touch::from).min().orElseThrow();
            int to = touched.stream().mapToInt(Touch::to).max().orElseThrow();
            touched = new ArrayList<>(List.of(anything(from, to)));
        }
    }

    private static Touch anything(int from, int to) {
        return new Touch(from, to, ANYTHING, ANYTHING);
    }

    private static List<Touch> exchanged(List<Touch> parts, StepMap.Range range, boolean others) {
        int end = range.start() + range.old();
        int shift = range.fresh() - range.old();
        List<Touch> moved = new ArrayList<>();
        parts.forEach(part -> add(moved, part, part.from(), Math.min(part.to(), range.start())));
        if (others) {
            int to = range.start() + range.fresh();
            add(moved, anything(range.start(), to), range.start(), to);
        }
        parts.forEach(part -> add(moved, part, Math.max(part.from(), end) + shift, part.to() + shift));
        return moved;
    }

    private static void add(List<Touch> parts, Touch part, int from, int to) {
        if (from >= to) {
            return;
        }
        Touch last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last != null && last.to() == from && last.isSameAs(part)) {
            parts.set(parts.size() - 1, part.within(last.from(), to));
        } else {
            parts.add(part.within(from, to));
        }
    }
}
