package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose the words are that the steps of one batch put in. Whoever moves words does not become their writer: where the editor
 * says that they were here before, they keep their credit, as far as the portal itself sees the same characters in the
 * passage that was copied, in what was lately taken out, or in the text as it stands. All else is of whoever puts it in.
 * Words of which the editor says nothing get no credit by being alike: people who write about one thing write the same
 * sentences, and would take it from each other by chance. What of these is strikingly alike is told for people to look at,
 * and only a change of case or blanks in one step leaves words whose they were. Why so, and how often it errs: decision 20.
 */
public final class Provenance {
    /** So many characters that say the same are no proof of anything: "the". */
    private static final int SHORTEST = 4;

    /** Of rows from the midst of something that are shorter than this, more than a few are another's letters, not their words. */
    private static final int SURE = 20;

    private static final int FEW = 2;

    /** So many are no chance. */
    private static final int STRIKING = 60;

    private final String editor;
    private final List<StepWay> ways;
    private final Function<StepWay.Copied, Stream<Passage>> copied;
    private final TakenOut takenOutBefore;
    private final List<Made> made = new ArrayList<>();
    private TakenOut takenOut;

    /**
     * A step as it was made.
     *
     * @param unmarked whether it says nothing of where that is from what it puts in
     * @param length of how many characters that is
     */
    private record Made(Step step, boolean unmarked, int length) {}

    /**
     * That of a batch.
     *
     * @param editor what names the editor that sent it; null when it was none
     * @param ways one for each of its steps
     * @param takenOut what was taken out of the text before
     * @param copied what may be the passage that was copied, whether or not it reads so
     */
    public Provenance(
            String editor, List<StepWay> ways, TakenOut takenOut, Function<StepWay.Copied, Stream<Passage>> copied) {
        this.editor = editor;
        this.ways = List.copyOf(ways);
        this.takenOutBefore = takenOut;
        this.takenOut = takenOut;
        this.copied = copied;
    }

    /** That of so many steps which no editor made, in a text of which nothing is known. */
    static Provenance written(int steps) {
        return new Provenance(
                null, Collections.nCopies(steps, StepWay.WRITTEN), TakenOut.NOTHING, passage -> Stream.empty());
    }

    /**
     * A step with the credits that its words have already. The steps of a batch come one after the other.
     *
     * @param step one that fits
     * @param source which of the writer's it is, from 0
     */
    Step credited(Step step, int source, RichText before) {
        Passage put = Passage.of(step.put(), 0, step.put().size());
        Step credited = step;
        boolean written = ways.get(source) == StepWay.WRITTEN && !Credits.isAny(step.put());
        if (put.length() > 0 && !Credits.isAny(step.put())) {
            int[] credits = written
                    ? Retouch.credits(Passage.takenOut(step, before), put)
                    : known(put, ways.get(source), before);
            written &= credits == null;
            credited = with(step, credits);
        }
        made.add(new Made(step, written, put.length()));
        takenOut = takenOut.and(editor, step, before);
        return credited;
    }

    private int[] known(Passage put, StepWay way, RichText before) {
        Optional<Passage> passage = way instanceof StepWay.Copied from
                ? copied.apply(from).filter(put::says).findFirst()
                : Optional.empty();
        if (passage.isPresent()) {
            return passage.get().credits();
        }
        int whole = takenOut.find(editor, put);
        if (whole >= 0) {
            int[] credits = takenOut.passages().get(whole).credits();
            takenOut = takenOut.putIn(whole);
            return credits;
        }
        return put.length() < SHORTEST
                ? null
                : repeats(SHORTEST, before, takenOut).credits(put, FEW, SURE);
    }

    private static Repeats repeats(int shortest, RichText text, TakenOut takenOut) {
        List<Passage> known = new ArrayList<>();
        known.add(Passage.of(text, 0, text.size()));
        known.addAll(takenOut.passages());
        return new Repeats(shortest, known);
    }

    private static Step with(Step step, int[] credits) {
        if (credits == null || IntStream.of(credits).allMatch(credit -> credit == 0)) {
            return step;
        }
        Tokens put = step.put();
        Tokens.Writer credited = new Tokens.Writer(put.size()).copy(put, 0, put.size());
        int next = 0;
        for (int place = 0; place < put.size(); place++) {
            if (put.isCharacter(place)) {
                credited.credit(place, place + 1, credits[next++]);
            }
        }
        return step.putting(credited.done());
    }

    /** What was taken out of the text, these steps included. */
    public TakenOut takenOut() {
        return takenOut;
    }

    /**
     * The long rows of characters that the steps put in, without a word about it, that others have the credit of.
     *
     * @param before the text before all of them
     * @param after the text after them
     */
    public List<Repetition> repeated(RichText before, RichText after) {
        Repetitions repetitions = new Repetitions();
        int length = made.stream().filter(Made::unmarked).mapToInt(Made::length).sum();
        if (length >= STRIKING) {
            Repeats repeats = repeats(STRIKING, before, takenOutBefore);
            stretches().in(after).forEach(put -> repetitions.look(put, repeats));
        }
        return repetitions.told();
    }

    private Stretches stretches() {
        Stretches stretches = new Stretches();
        made.forEach(each -> stretches.follow(each.step(), each.unmarked()));
        return stretches;
    }

    /**
     * The long rows of characters that others have the credit of and that came bit by bit, in many batches. They are looked for
     * each time that a row of the writer's own has grown by some words, so that not every letter costs a look at the text.
     *
     * @param after the text after the steps
     * @param own the writer's credit
     */
    public List<Repetition> retyped(RichText after, int own) {
        Repetitions repetitions = new Repetitions();
        for (OwnRow row : stretches().grown(after, own, SURE)) {
            if (row.length() >= STRIKING) {
                List<Passage> known = new ArrayList<>(
                        List.of(Passage.of(after, 0, row.from()), Passage.of(after, row.to(), after.size())));
                known.addAll(takenOutBefore.passages());
                repetitions.look(Passage.of(after, row.from(), row.to()), new Repeats(STRIKING, known));
            }
        }
        return repetitions.told();
    }
}
