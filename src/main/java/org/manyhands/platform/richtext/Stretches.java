package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where in a text stands what the steps of a batch put in without a word of where it is from. What lies side by side is one
 * stretch: whoever sends a sentence in pieces sends a sentence.
 */
final class Stretches {
    private List<Stretch> all = List.of();

    private record Stretch(int from, int to) {}

    /**
     * Follows the text through one more step.
     *
     * @param unmarked whether what it puts in counts
     */
    void follow(Step step, boolean unmarked) {
        List<Stretch> next = new ArrayList<>();
        List<StepMap.Range> ranges = step.map().ranges();
        all.forEach(stretch -> keep(stretch, ranges, next));
        if (unmarked) {
            int shift = 0;
            for (StepMap.Range range : ranges) {
                add(next, range.start() + shift, range.start() + shift + range.fresh());
                shift += range.fresh() - range.old();
            }
        }
        all = joined(next);
    }

    /** What of a stretch the ranges leave, where it comes to lie. */
    private static void keep(Stretch stretch, List<StepMap.Range> ranges, List<Stretch> to) {
        int from = stretch.from();
        int shift = 0;
        for (StepMap.Range range : ranges) {
            add(to, from + shift, Math.min(stretch.to(), range.start()) + shift);
            from = Math.max(from, range.start() + range.old());
            shift += range.fresh() - range.old();
        }
        add(to, from + shift, stretch.to() + shift);
    }

    private static void add(List<Stretch> to, int from, int end) {
        if (from < end) {
            to.add(new Stretch(from, end));
        }
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        stretches.sort(Comparator.comparingInt(Stretch::from));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).to() >= stretch.from()) {
                joined.set(last, new Stretch(joined.get(last).from(), stretch.to()));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    /** What stands there in the text after all steps. */
    List<Passage> in(RichText text) {
        return all.stream()
                .map(stretch -> Passage.of(text, stretch.from(), stretch.to()))
                .toList();
    }

    /** The rows of a credit in which it stands, as far as they have grown past a number of characters by it. */
    List<OwnRow> grown(RichText text, int credit, int number) {
        return all.stream()
                .map(stretch -> OwnRow.around(text.tokens(), stretch.from(), stretch.to(), credit)
                        .grownPast(
                                number,
                                Passage.of(text, stretch.from(), stretch.to()).length()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
