package org.manyhands.platform.richtext;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Changes marks in one go, however many changes there are: between two places where one of them begins or ends, all words
 * with the same marks come to the same.
 */
final class Marking {
    private final Schema schema;
    private final Tokens tokens;
    private final Tokens.Writer changed;

    /** The nodes around the place that it has come to; the outermost first. */
    private final List<NodeKind> around;

    private final Map<Marked, List<Mark>> known = new HashMap<>();
    private List<MarkStep> active = List.of();
    private Marked last;
    private List<Mark> lastMarks;

    private record Marked(List<Mark> marks, NodeKind parent, boolean beginning) {
        boolean isOf(List<Mark> these, NodeKind of, boolean begins) {
            return these == marks && of == parent && begins == beginning;
        }
    }

    /**
     * A marking of a row of tokens.
     *
     * @param around the nodes that the beginning of the first change lies in
     */
    Marking(Schema schema, Tokens tokens, List<NodeKind> around) {
        this.schema = schema;
        this.tokens = tokens;
        this.around = around;
        this.changed = new Tokens.Writer(tokens.size()).copy(tokens, 0, tokens.size());
    }

    /** The tokens after changes that follow each other. */
    Tokens after(List<MarkStep> steps) {
        int[] places = steps.stream()
                .flatMapToInt(step -> IntStream.of(step.from(), step.to()))
                .distinct()
                .sorted()
                .toArray();
        for (int i = 1; i < places.length; i++) {
            int from = places[i - 1];
            int to = places[i];
            active = steps.stream()
                    .filter(step -> step.from() <= from && step.to() >= to)
                    .toList();
            known.clear();
            last = null;
            for (int place = from; place < to; place++) {
                mark(place);
            }
        }
        return changed.done();
    }

    /** Only words, and what stands like a word, have marks; and only where these are allowed. */
    private void mark(int place) {
        if (tokens.isEnd(place)) {
            around.remove(around.size() - 1);
            return;
        }
        NodeKind kind =
                tokens.isCharacter(place) ? schema.text() : tokens.node(place).kind();
        boolean beginning = tokens.isBeginning(place);
        if (kind.isInline() && !active.isEmpty()) {
            List<Mark> had = tokens.marks(place);
            List<Mark> has = marks(had, beginning);
            if (has != had) {
                changed.mark(place, has);
            }
        }
        if (beginning) {
            around.add(kind);
        }
    }

    private List<Mark> marks(List<Mark> had, boolean beginning) {
        NodeKind parent = around.get(around.size() - 1);
        if (last == null || !last.isOf(had, parent, beginning)) {
            last = new Marked(had, parent, beginning);
            lastMarks = known.computeIfAbsent(last, this::made);
        }
        return lastMarks;
    }

    private List<Mark> made(Marked before) {
        List<Mark> marks = before.marks();
        for (MarkStep step : active) {
            if (!step.adds()) {
                marks = step.mark().takenFrom(marks);
            } else if (!before.beginning() && before.parent().allows(step.mark().kind())) {
                marks = step.mark().addedTo(marks);
            }
        }
        return marks;
    }
}
