package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;

/** Where in a text the tokens lie that others put in, or changed, since somebody read it. */
final class OthersWork {
    private List<Span> spans = new ArrayList<>();

    private record Span(int from, int to) {}

    /** What was done by steps, which follow each other. */
    static OthersWork of(List<Step> steps) {
        OthersWork work = new OthersWork();
        for (Step step : steps) {
            work.follow(step.map(), true);
            if (step instanceof MarkStep mark) {
                work.exchange(mark.from(), mark.to() - mark.from(), mark.to() - mark.from(), true);
            }
        }
        return work;
    }

    /** Whether a step takes some of it out. */
    boolean isTakenOutBy(StepMap map) {
        return map.ranges().stream()
                .anyMatch(range -> spans.stream()
                        .anyMatch(span -> span.from() < range.start() + range.old() && range.start() < span.to()));
    }

    /** Goes on to the text after a step of the writer's own. */
    void follow(StepMap map) {
        follow(map, false);
    }

    private void follow(StepMap map, boolean others) {
        // From the end to the beginning: all ranges lie in the text before the step.
        for (int i = map.ranges().size() - 1; i >= 0; i--) {
            StepMap.Range range = map.ranges().get(i);
            exchange(range.start(), range.old(), range.fresh(), others);
        }
    }

    private void exchange(int start, int old, int fresh, boolean others) {
        int end = start + old;
        int shift = fresh - old;
        List<Span> moved = new ArrayList<>();
        spans.forEach(span -> add(moved, span.from(), Math.min(span.to(), start)));
        if (others) {
            add(moved, start, start + fresh);
        }
        spans.forEach(span -> add(moved, Math.max(span.from(), end) + shift, span.to() + shift));
        spans = moved;
    }

    private static void add(List<Span> spans, int from, int to) {
        if (from >= to) {
            return;
        }
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.to() == from) {
            spans.set(spans.size() - 1, new Span(last.from(), to));
        } else {
            spans.add(new Span(from, to));
        }
    }
}
