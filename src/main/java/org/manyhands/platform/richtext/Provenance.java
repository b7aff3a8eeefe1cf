package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
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
    /** So many characters more of one's own are looked at. */
    private static final int GROWN = 20;

    /** So many are no chance. */
    private static final int STRIKING = 60;

    private final String editor;
    private final List<StepWay> ways;
    private final Function<StepWay.Copied, Stream<Passage>> copied;
    private final IntUnaryOperator persons;
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
     * @param persons for each credit one of the same person, always the same
     * @param copied what may be the passage that was copied, whether or not it reads so
     */
    public Provenance(
            String editor,
            List<StepWay> ways,
            TakenOut takenOut,
            IntUnaryOperator persons,
            Function<StepWay.Copied, Stream<Passage>> copied) {
        this.editor = editor;
        this.ways = List.copyOf(ways);
        this.takenOutBefore = takenOut;
        this.takenOut = takenOut;
        this.persons = persons;
        this.copied = copied;
    }

    /** That of so many steps which no editor made, in a text of which nothing is known. */
    static Provenance written(int steps) {
        return new Provenance(
                null,
                Collections.nCopies(steps, StepWay.WRITTEN),
                TakenOut.NOTHING,
                IntUnaryOperator.identity(),
                passage -> Stream.empty());
    }

    /**
     * A step with the credits that its words have already. The steps of a batch come one after the other.
     *
     * @param step one that fits
     * @param source which of the writer's it is, from 0
     * @param own the writer's credit
     */
    Step credited(Step step, int source, RichText before, int own) {
        boolean given = Credits.isAny(step.put());
        Step credited = given
                ? step
                : ways.get(source) == StepWay.WRITTEN
                        ? with(step, retouched(step, before))
                        : moved(step, ways.get(source), before, own);
        int length = Passage.of(step.put(), 0, step.put().size()).length();
        made.add(new Made(step, credited == step && !given, length));
        takenOut = takenOut.and(editor, own, credited, before);
        return credited;
    }

    private static int[] retouched(Step step, RichText before) {
        List<PutPlace> places = PutPlace.of(step);
        return places.size() == 1 && step.map().ranges().size() == 1
                ? Retouch.credits(places.get(0).before(before), places.get(0).words(step.put()))
                : null;
    }

    private Step moved(Step step, StepWay way, RichText before, int own) {
        List<Integer> credits = new ArrayList<>();
        Set<Integer> seams = new HashSet<>();
        for (PutPlace place : PutPlace.of(step)) {
            Passage put = place.words(step.put());
            Optional<int[]> whole = whole(put, way);
            Optional<int[]> back = takenOut.traces().back(place.range(), put, whole.orElse(null), before);
            int[] found = back.orElseGet(() -> {
                if (whole.isPresent() || put.length() < Traces.SHORTEST) {
                    Passage words = put.with(whole.orElseGet(() -> new int[put.length()]));
                    return limited(place.range(), words, List.of(0), before, own);
                }
                Repeats known = known(before);
                List<Integer> beginnings = known.beginnings(put);
                seams.addAll(place.places(step.put(), beginnings));
                return limited(place.range(), put.with(known.credits(put)), beginnings, before, own);
            });
            IntStream.of(found).forEach(credits::add);
        }
        Step credited = with(step, credits.stream().mapToInt(Integer::intValue).toArray());
        return credited == step || seams.isEmpty()
                ? credited
                : credited.putting(credited.put().parted(seams));
    }

    private Repeats known(RichText before) {
        List<Passage> known = new ArrayList<>(List.of(Passage.of(before, 0, before.size())));
        known.addAll(takenOut.passages());
        return new Repeats(Traces.SHORTEST, known);
    }

    private Optional<int[]> whole(Passage put, StepWay way) {
        Optional<Passage> passage = way instanceof StepWay.Copied from
                ? copied.apply(from).filter(put::says).findFirst()
                : Optional.empty();
        int whole = passage.isPresent() ? -1 : takenOut.find(editor, put);
        if (whole < 0) {
            return passage.map(Passage::credits);
        }
        int[] credits = takenOut.pieces().get(whole).passage().credits();
        takenOut = takenOut.putIn(whole);
        return Optional.of(credits);
    }

    /** What of it may keep its credit at that place. */
    private int[] limited(StepMap.Range range, Passage put, List<Integer> beginnings, RichText before, int own) {
        Traces traces = takenOut.traces();
        if (traces.isNothing() && beginnings.size() == 1) {
            return put.credits();
        }
        IntPredicate mine = of(persons.applyAsInt(own));
        Moved moved = new Moved(put, traces.carried(put.of(own), before, takenOut.gone()), beginnings, mine);
        if (moved.staysTogether(traces.around(range, before, mine, credit -> true))) {
            return put.credits();
        }
        Map<Integer, Set<Integer>> staying = new HashMap<>();
        return IntStream.range(0, put.length())
                .map(place -> mine.test(put.credit(place))
                                || staying.computeIfAbsent(
                                                persons.applyAsInt(put.credit(place)),
                                                person -> moved.staying(
                                                        traces.around(range, before, mine, of(person))
                                                                .boxed()
                                                                .collect(Collectors.toSet()),
                                                        of(person)))
                                        .contains(moved.piece(place))
                        ? put.credit(place)
                        : 0)
                .toArray();
    }

    private IntPredicate of(int person) {
        return credit -> persons.applyAsInt(credit) == person;
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
            Repeats repeats = striking(List.of(Passage.of(before, 0, before.size())));
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
        for (OwnRow row : stretches().grown(after, own, GROWN)) {
            if (row.length() >= STRIKING) {
                Repeats repeats =
                        striking(List.of(Passage.of(after, 0, row.from()), Passage.of(after, row.to(), after.size())));
                repetitions.look(Passage.of(after, row.from(), row.to()), repeats);
            }
        }
        return repetitions.told();
    }

    /** What was taken out piece by piece is a row again: people look whether it is one. */
    private Repeats striking(List<Passage> standing) {
        List<Passage> known = new ArrayList<>(standing);
        known.addAll(takenOutBefore.passages());
        return new Repeats(STRIKING, List.of(Passage.joined(known)));
    }
}
